package io.github.tencenterrors.page;

import io.github.tencenterrors.page.Findings.Note;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** HTML in the making, in which everything stands on the line of the page that it came from. */
final class HtmlLines {

    private static final String RULE = "data-tencent-errors-rule";
    private static final String MESSAGE = "data-tencent-errors-message";

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

    /** Text; a {@code >} stays, since where the text stands in a comment that HTML left open, it may end it. */
    HtmlLines text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> html.append("&lt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                default -> html.append(c);
            }
        }
        return this;
    }

    /** Opens a row; whoever reads it asks {@link #noteOn} for the note. */
    HtmlLines row(Optional<Note> note) {
        note.ifPresentOrElse(
                each -> raw("<tr " + RULE + "=" + each.rule().name() + " " + MESSAGE + "=\"")
                        .text(each.message())
                        .raw("\">"),
                () -> raw("<tr>"));
        return this;
    }

    static Optional<Note> noteOn(Element row) {
        return row.hasAttr(MESSAGE)
                ? Optional.of(new Note(PageRule.valueOf(row.attr(RULE)), row.attr(MESSAGE)))
                : Optional.empty();
    }

    /** What has been made since the last time. */
    String taken() {
        String text = html.toString();
        html.setLength(0);
        return text;
    }
}
