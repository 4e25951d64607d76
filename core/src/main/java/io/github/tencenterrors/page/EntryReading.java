package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.page.Findings.Place;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Reads the cells of one entry of an error table.
 *
 * @param columns which of them holds what
 * @param cells the cells
 * @param place of the row that they are in
 * @param findings what is odd about them
 */
record EntryReading(Columns columns, List<Element> cells, Place place, Findings findings) {

    private static final Pattern STATUS = Pattern.compile("\\b[1-5][0-9]{2}\\b");

    /** Hands over the entry's rows, one for each code; false if there is no code. */
    boolean into(Consumer<PageRow> rows, Optional<Scope> headed) {
        CodeCell moduleCode = codes(columns.moduleCode());
        boolean module = !moduleCode.codes().isEmpty();
        CodeCell code = module ? moduleCode : codes(columns.code());
        if (code.codes().isEmpty()) {
            return false;
        }
        note(code, module ? columns.moduleCode() : columns.code());
        Optional<String> title = text(columns.title());
        Optional<String> description = text(columns.description());
        Optional<String> solution = text(columns.solution());
        String words = title.orElse("") + description.orElse("") + solution.orElse("");
        Language language = words.isEmpty() ? columns.language() : Language.of(words, columns.language());
        for (String each : code.codes()) {
            rows.accept(new PageRow(
                    place.table(),
                    place.row(),
                    place.line(),
                    module ? Scope.MODULE : headed.orElse(Scope.BUSINESS),
                    each,
                    title,
                    description,
                    solution,
                    text(columns.httpStatus()).flatMap(EntryReading::status),
                    language.tag()));
        }
        return true;
    }

    private CodeCell codes(OptionalInt column) {
        return CodeCell.of(cell(column).map(Element::wholeText).orElse(""));
    }

    private void note(CodeCell code, OptionalInt column) {
        String codes = "'" + String.join("', '", code.codes()) + "'";
        for (PageRule rule : code.repairs()) {
            String message = rule == PageRule.NO_ERROR_CODE
                    ? codes + " has not the shape of an error code"
                    : "the code is read as " + codes + ": it stands there as "
                            + Findings.shown(
                                    cell(column).map(Element::wholeText).orElse(""));
            findings.add(rule, place, message);
        }
    }

    private Optional<String> text(OptionalInt column) {
        String text = cell(column).map(Element::text).orElse("").strip();
        if (text.indexOf('\uFFFD') >= 0) {
            findings.add(PageRule.INVALID_UTF_8, place, "characters are lost in " + Findings.shown(text));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private Optional<Element> cell(OptionalInt column) {
        return column.isPresent() && column.getAsInt() < cells.size()
                ? Optional.of(cells.get(column.getAsInt()))
                : Optional.empty();
    }

    private static Optional<Integer> status(String text) {
        Matcher matcher = STATUS.matcher(text);
        return matcher.find() ? Optional.of(Integer.valueOf(matcher.group())) : Optional.empty();
    }
}
