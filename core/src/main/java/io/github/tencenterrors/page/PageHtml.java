package io.github.tencenterrors.page;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A page as HTML, made window by window while it is read. */
final class PageHtml extends Reader {

    private static final Pattern HTML_PAGE = Pattern.compile(
            "\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final PageLines lines;
    private final HtmlLines html = new HtmlLines();
    private final MarkdownHtml markdown;
    private List<Line> window;
    private boolean isHtml;
    private boolean ended;
    private String ready = "";
    private int taken;

    PageHtml(PageLines lines, Findings findings) throws IOException {
        this.lines = lines;
        this.markdown = new MarkdownHtml(html, findings);
        this.window = lines.window();
        this.isHtml = HTML_PAGE
                .matcher(window.stream().map(Line::text).collect(Collectors.joining("\n")))
                .matches();
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (taken == ready.length() && !ended) {
            advance();
        }
        if (taken == ready.length()) {
            return -1;
        }
        int count = Math.min(length, ready.length() - taken);
        ready.getChars(taken, taken + count, target, offset);
        taken += count;
        return count;
    }

    private void advance() throws IOException {
        if (window.isEmpty()) {
            markdown.end();
            ended = true;
        } else if (isHtml) {
            window.forEach(line -> html.at(line.number()).raw(line.text()));
        } else {
            markdown.add(window);
        }
        ready = html.taken();
        taken = 0;
        window = ended ? window : lines.window();
    }

    @Override
    public void close() {}
}
