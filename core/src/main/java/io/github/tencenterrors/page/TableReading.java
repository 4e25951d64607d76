package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.page.Findings.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads one table, row by row as the parser comes to them. */
final class TableReading {

    /** A table may begin with a title or an empty row; a header further down is none. */
    private static final int LAST_HEADER_ROW = 3;

    private static final Pattern STATUS = Pattern.compile("\\b[1-5][0-9]{2}\\b");
    private static final int SHOWN = 60;

    private final Headings headings;
    private final Findings findings;
    private final Consumer<PageRow> rows;
    private final IntSupplier nextNumber;
    private final RowGrid grid = new RowGrid();
    private @Nullable Columns columns;
    private Optional<Scope> section = Optional.empty();
    private int number;
    private int row;
    private int seen;

    TableReading(Headings headings, Findings findings, Consumer<PageRow> rows, IntSupplier nextNumber) {
        this.headings = headings;
        this.findings = findings;
        this.rows = rows;
        this.nextNumber = nextNumber;
    }

    void read(Element tr) {
        List<Element> cells =
                tr.children().stream().filter(e -> e.nameIs("td") || e.nameIs("th")).toList();
        if (cells.isEmpty() || (columns == null && seen >= LAST_HEADER_ROW)) {
            return;
        }
        seen++;
        List<Element> laid = grid.next(cells);
        Optional<Columns> header = header(laid);
        if (columns == null) {
            header.ifPresent(found -> {
                columns = found;
                number = nextNumber.getAsInt();
            });
        } else if (header.isEmpty()) {
            row++;
            body(columns, cells, laid);
        }
    }

    private Optional<Columns> header(List<Element> laid) {
        if (columns != null && laid.stream().noneMatch(cell -> ColumnRole.speaksOfErrorCodes(cell.text()))) {
            return Optional.empty();
        }
        return Columns.of(
                laid.stream().map(cell -> Mojibake.repaired(cell.text())).toList(),
                columns == null && headings.speakOfErrorCodes());
    }

    private void body(Columns known, List<Element> cells, List<Element> laid) {
        Place place = new Place(line(cells.get(0)), number, row);
        if (laid.stream().distinct().count() == 1 && laid.size() > 1) {
            section = Headings.scopeIn(laid.get(0).text());
            findings.add(PageRule.SECTION_ROW, place, "a heading inside the table: " + shown(laid.get(0).text()));
            return;
        }
        CodeCell cell = known.code() < laid.size()
                ? CodeCell.of(Mojibake.repaired(laid.get(known.code()).wholeText()))
                : CodeCell.of("");
        if (cell.codes().isEmpty()) {
            findings.add(PageRule.UNREADABLE_ROW, place, "no code stands in the row: " + shown(rowText(laid)));
            return;
        }
        for (PageRule repair : cell.repairs()) {
            findings.add(
                    repair,
                    place,
                    repair == PageRule.NO_ERROR_CODE
                            ? "'" + cell.codes().get(0) + "' has not the shape of an error code"
                            : "the code is read as '" + String.join("', '", cell.codes()) + "': it stands there as "
                                    + shown(laid.get(known.code()).wholeText()));
        }
        Optional<String> title = text(laid, known.title(), place);
        Optional<String> description = text(laid, known.description(), place);
        Optional<String> solution = text(laid, known.solution(), place);
        String words = title.orElse("") + description.orElse("") + solution.orElse("");
        Language language = words.isEmpty() ? known.language() : Language.of(words, known.language());
        for (String code : cell.codes()) {
            rows.accept(new PageRow(
                    number,
                    row,
                    place.line(),
                    scope(known),
                    code,
                    title,
                    description,
                    solution,
                    text(laid, known.httpStatus(), place).flatMap(TableReading::status),
                    language.tag()));
        }
    }

    private Scope scope(Columns known) {
        return known.module() ? Scope.MODULE : section.or(headings::scope).orElse(Scope.BUSINESS);
    }

    private Optional<String> text(List<Element> laid, OptionalInt column, Place place) {
        if (column.isEmpty() || column.getAsInt() >= laid.size()) {
            return Optional.empty();
        }
        String text = laid.get(column.getAsInt()).text();
        String repaired = Mojibake.repaired(text);
        if (!repaired.equals(text)) {
            findings.add(PageRule.MOJIBAKE_REPAIRED, place, "read as " + shown(repaired) + ": it was no longer UTF-8");
        }
        if (repaired.indexOf('\uFFFD') >= 0) {
            findings.add(PageRule.INVALID_UTF_8, place, "characters are lost in " + shown(repaired));
        }
        String visible = repaired.strip();
        return visible.isEmpty() ? Optional.empty() : Optional.of(visible);
    }

    private static Optional<Integer> status(String text) {
        Matcher matcher = STATUS.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }

    private static int line(Element cell) {
        return Math.max(1, cell.sourceRange().start().lineNumber());
    }

    private static String rowText(List<Element> laid) {
        return String.join(" | ", laid.stream().map(Element::text).toList());
    }

    private static String shown(String text) {
        String flat = text.replaceAll("[\\r\\n\\t]", " ");
        return "'" + (flat.length() > SHOWN ? flat.substring(0, SHOWN) + "…" : flat) + "'";
    }
}
