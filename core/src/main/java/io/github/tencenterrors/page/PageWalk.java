package io.github.tencenterrors.page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Goes through a page's HTML while it is parsed, and drops what it has read: a page may be larger than the memory. */
final class PageWalk {

    private static final int LONGEST_LABEL = 60;

    private final Headings headings = new Headings();
    private final List<PageRow> rows = new ArrayList<>();
    private final Map<Element, TableReading> tables = new WeakHashMap<>();
    private final Findings findings;
    private int errorTables;

    PageWalk(Findings findings) {
        this.findings = findings;
    }

    void through(Reader html) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setTrackPosition(true)).parse(html, "")) {
            for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); ) {
                Element element = elements.next();
                read(element);
                if (isDone(element)) {
                    drop(element);
                }
            }
        }
    }

    List<PageRow> rows() {
        return rows;
    }

    Headings headings() {
        return headings;
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                headings.enter(element.normalName().charAt(1) - '0', Mojibake.repaired(element.text()));
            case "caption" -> headings.enter(Headings.LABEL, element.text());
            case "p", "div" -> label(element);
            case "tr" -> row(element);
            default -> {}
        }
    }

    /** A paragraph all in bold is a heading to its readers. */
    private void label(Element paragraph) {
        Element only = paragraph.childrenSize() == 1 ? paragraph.child(0) : paragraph;
        if (only.nameIs("b") || only.nameIs("strong")) {
            String text = paragraph.text();
            if (text.length() <= LONGEST_LABEL && text.equals(only.text())) {
                headings.enter(Headings.LABEL, text);
            }
        }
    }

    private void row(Element tr) {
        Element table = tr.closest("table");
        if (table != null) {
            tables.computeIfAbsent(table, each -> new TableReading(headings, findings, rows::add, () -> ++errorTables))
                    .read(tr);
        }
    }

    /** Takes an element out of the tree, and the texts before it: many siblings make the next removal slow. */
    private static void drop(Element element) {
        for (Node text = element.previousSibling(); text != null && !(text instanceof Element); ) {
            text.remove();
            text = element.previousSibling();
        }
        element.remove();
    }

    /** Rows are; so is what stands outside of tables, but for what belongs to a heading or paragraph yet to come. */
    private static boolean isDone(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.nameIs("html") || parent.nameIs("#root")) {
            return false;
        }
        return element.nameIs("tr")
                || ((element.isBlock() || parent.nameIs("body")) && element.closest("td, th, caption, p") == null);
    }
}
