package io.github.tencenterrors.page;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A page as HTML, made window by window while it is read. */
final class PageHtml extends Reader {

    private static final List<String> HTML_PAGE = List.of("<!doctype html", "<html", "<head", "<body");

    private final PageLines lines;
    private final HtmlLines html = new HtmlLines();
    private final MarkdownHtml markdown;
    private List<Line> window;
    private final boolean isHtml;
    private boolean ended;
    private String ready = "";
    private int taken;

    PageHtml(PageLines lines, Findings findings) throws IOException {
        this.lines = lines;
        this.markdown = new MarkdownHtml(html, findings);
        this.window = lines.window();
        this.isHtml = isHtml(window.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    private static boolean isHtml(String head) {
        String rest = head.stripLeading();
        while (rest.startsWith("<!--") || rest.startsWith("<?")) {
            String close = rest.startsWith("<?") ? "?>" : "-->";
            int end = rest.indexOf(close);
            rest = end < 0 ? "" : rest.substring(end + close.length()).stripLeading();
        }
        String start = rest.substring(0, Math.min(rest.length(), 20)).toLowerCase(Locale.ROOT);
        return HTML_PAGE.stream().anyMatch(start::startsWith);
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
