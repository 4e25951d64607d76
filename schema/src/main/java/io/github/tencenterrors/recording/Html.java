package io.github.tencenterrors.recording;

/** Texts as parts of a page. What comes from recordings goes through here and nowhere else. */
final class Html {

    private Html() {}

    /** A short text on one line, as the content of an element or a value between quotation marks. */
    static String line(String text) {
        return escaped(Visible.line(text)).replace("\"", "&quot;");
    }

    /** A text with its lines, as the content of an element. */
    static String lines(String text) {
        return escaped(Visible.lines(text));
    }

    /** A bar of so much of the width, for the eye alone. */
    static String bar(long part, long whole) {
        long percent = whole == 0 ? 0 : Math.max(part > 0 ? 1 : 0, Math.round(100.0 * part / whole));
        return """
                <svg aria-hidden="true"><rect width="%s%%" height="100%%"/></svg>""".formatted(percent);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
