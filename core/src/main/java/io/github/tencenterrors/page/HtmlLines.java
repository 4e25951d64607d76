package io.github.tencenterrors.page;

/** HTML in the making, in which everything stands on the line of the page that it came from. */
final class HtmlLines {

    private final StringBuilder html = new StringBuilder();
    private int line = 1;

    /** Goes down to that line, if it is not there yet. */
    HtmlLines at(int wanted) {
        for (; line < wanted; line++) {
            html.append('\n');
        }
        return this;
    }

    HtmlLines raw(String text) {
        html.append(text);
        line += (int) text.chars().filter(c -> c == '\n').count();
        return this;
    }

    HtmlLines text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** What has been made since the last time. */
    String taken() {
        String text = html.toString();
        html.setLength(0);
        return text;
    }
}
