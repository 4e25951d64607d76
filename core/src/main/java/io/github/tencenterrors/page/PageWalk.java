package io.github.tencenterrors.page;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.WeakHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import org.jspecify.annotations.Nullable;

/** Goes through a page's HTML while it is parsed, and drops what it has read: a page may be larger than the memory. */
final class PageWalk {

    private static final int LONGEST_LABEL = 60;
    private static final int BROAD = 1_000;
    private static final Set<String> TABLE = Set.of("table");
    private static final Set<String> CELL = Set.of("td", "th");
    private static final Set<String> READ_AS_A_WHOLE = Set.of("td", "th", "caption", "p");

    private final Headings headings = new Headings();
    private final List<PageRow> rows = new ArrayList<>();
    private final Map<Element, TableReading> tables = new WeakHashMap<>();
    private final Findings findings;
    private final NavigableSet<Integer> mojibake;
    private int errorTables;

    /**
     * A walk that has not begun.
     *
     * @param mojibake the lines that were put right, as far as they have been read
     */
    PageWalk(Findings findings, NavigableSet<Integer> mojibake) {
        this.mojibake = mojibake;
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

    /** The rows by table; a table that stands in another one's cell is read first. */
    List<PageRow> rows() {
        return rows.stream()
                .sorted(Comparator.comparingInt(PageRow::table).thenComparingInt(PageRow::row))
                .toList();
    }

    Headings headings() {
        return headings;
    }

    private void read(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                headings.enter(element.normalName().charAt(1) - '0', element.text());
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
        Element table = nearest(tr, TABLE);
        if (table != null) {
            tables.computeIfAbsent(table, each -> newTable()).read(tr);
        }
    }

    /**
     * Takes an element out of the tree, and the texts before it. That is how the tree stays small; where it is broad all
     * the same, tags were left open, and taking out would cost more than it saves.
     */
    private static void drop(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.childNodeSize() > BROAD) {
            element.empty();
            return;
        }
        for (Node text = element.previousSibling(); text != null && !(text instanceof Element); ) {
            text.remove();
            text = element.previousSibling();
        }
        element.remove();
    }

    private TableReading newTable() {
        return new TableReading(headings, findings, mojibake, rows::add, () -> ++errorTables);
    }

    /**
     * Whether nobody needs it any more: a row of an error table, and whatever stands in no cell, heading or paragraph that
     * is yet to come.
     */
    private boolean isDone(Element element) {
        Element parent = element.parent();
        if (parent == null || parent.nameIs("html") || parent.nameIs("#root")) {
            return false;
        }
        if (element.nameIs("tr") && isOfErrors(element)) {
            return true;
        }
        return (element.isBlock() || parent.nameIs("body"))
                && !CELL.contains(element.normalName())
                && nearest(parent, READ_AS_A_WHOLE) == null;
    }

    private boolean isOfErrors(Element tr) {
        TableReading table = tables.get(nearest(tr, TABLE));
        return table != null && table.isOfErrors();
    }

    /** The element itself or the nearest around it that has one of the names. */
    private static @Nullable Element nearest(Element element, Set<String> names) {
        Element at = element;
        while (at != null && !names.contains(at.normalName())) {
            at = at.parent();
        }
        return at;
    }
}
