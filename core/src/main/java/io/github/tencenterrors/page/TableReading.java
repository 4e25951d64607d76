package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.page.Findings.Place;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;

/** Reads one table, row by row as the parser comes to them. */
final class TableReading {

    private static final Evaluator TABLE = new Evaluator.Tag("table");

    private final Headings headings;
    private final Findings findings;
    private final Consumer<PageRow> rows;
    private final IntSupplier nextNumber;
    private final NavigableSet<Integer> mojibake;
    private final RowGrid grid = new RowGrid();
    private @Nullable Columns columns;
    private String header = "";
    private Optional<Scope> scope = Optional.empty();
    private Optional<Scope> section = Optional.empty();
    private boolean isOther;
    private int number;
    private int row;

    TableReading(
            Headings headings,
            Findings findings,
            NavigableSet<Integer> mojibake,
            Consumer<PageRow> rows,
            IntSupplier nextNumber) {
        this.mojibake = mojibake;
        this.headings = headings;
        this.findings = findings;
        this.rows = rows;
        this.nextNumber = nextNumber;
    }

    /** Whether its header has been found. */
    boolean isOfErrors() {
        return columns != null;
    }

    void read(Element tr) {
        List<Element> cells = tr.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .toList();
        if (isOther) {
            return;
        }
        List<Element> laid = grid.next(cells);
        if (cells.isEmpty()) {
            return;
        }
        Columns known = columns;
        if (known == null) {
            head(laid);
        } else if (!isHeaderAgain(known, laid)) {
            row++;
            body(known, tr, cells.get(0), laid);
        }
    }

    private void head(List<Element> laid) {
        boolean layout = laid.stream().anyMatch(cell -> cell.selectFirst(TABLE) != null);
        Optional<Columns> found = layout ? Optional.empty() : Columns.of(texts(laid), headings.speakOfErrorCodes());
        if (found.isPresent()) {
            columns = found.get();
            header = textOf(found.get(), laid);
            number = nextNumber.getAsInt();
            scope = headings.scope();
        } else {
            isOther = !isTitle(laid);
        }
    }

    /** Whether a row may stand above the header: it is empty, or one cell from side to side. */
    private static boolean isTitle(List<Element> laid) {
        return laid.stream().distinct().count() == 1 || laid.stream().noneMatch(Element::hasText);
    }

    /** Long tables repeat their header, and some have two rows of it with the code's cell reaching down. */
    private boolean isHeaderAgain(Columns known, List<Element> laid) {
        String text = textOf(known, laid);
        return !text.isEmpty() && text.equals(header);
    }

    private static String textOf(Columns columns, List<Element> laid) {
        int column = columns.code().orElse(columns.moduleCode().orElse(0));
        return column < laid.size() ? laid.get(column).text() : "";
    }

    private void body(Columns known, Element tr, Element first, List<Element> laid) {
        Place place = new Place(first.sourceRange().start().lineNumber(), number, row);
        int last = Math.max(place.line(), tr.endSourceRange().start().lineNumber());
        if (!mojibake.subSet(place.line(), true, last, true).isEmpty()) {
            findings.add(
                    PageRule.MOJIBAKE_REPAIRED,
                    place,
                    "UTF-8 misread as Windows-1252 is put right: " + Findings.shown(String.join(" | ", texts(laid))));
        }
        HtmlLines.noteOn(tr).ifPresent(note -> findings.add(note.rule(), place, note.message()));
        if (isSection(laid)) {
            String text = laid.get(0).text();
            section = Headings.scopeIn(text);
            findings.add(PageRule.SECTION_ROW, place, "a heading inside the table: " + Findings.shown(text));
            return;
        }
        boolean read = false;
        for (int from = 0; from < laid.size(); from += known.width()) {
            List<Element> entry = laid.subList(from, Math.min(from + known.width(), laid.size()));
            read |= new EntryReading(known, entry, place, findings).into(rows, section.or(() -> scope));
        }
        if (!read) {
            findings.add(
                    PageRule.UNREADABLE_ROW,
                    place,
                    "no code stands in the row: " + Findings.shown(String.join(" | ", texts(laid))));
        }
    }

    private static boolean isSection(List<Element> laid) {
        return laid.size() > 1
                && laid.stream().distinct().count() == 1
                && !CodeCell.isUnmistakable(laid.get(0).text());
    }

    private static List<String> texts(List<Element> cells) {
        return cells.stream().map(Element::text).toList();
    }
}
