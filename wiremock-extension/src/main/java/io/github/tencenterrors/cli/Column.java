package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.OutsideSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people are shown of a documented error. */
enum Column {
    GENERATION(error -> error.generation().id()),
    SCOPE(error -> error.scope().id()),
    PRODUCT(error -> error.identity().product().orElse("")),
    CODE(error -> error.code().text()),
    VARIANT(error -> error.variant().orElse("")),
    CATEGORY(error -> error.category().id()),
    RETRY(error -> error.retry().retry().id()),
    TITLE(error -> error.title().text()),
    DESCRIPTION(error -> error.description().text()),
    SOURCES(Column::sources);

    /** All but what would make lines too long for a terminal. */
    static final Set<Column> BRIEF = EnumSet.complementOf(EnumSet.of(DESCRIPTION));

    static final Set<Column> ALL = EnumSet.allOf(Column.class);

    private final Function<DocumentedError, String> text;

    Column(Function<DocumentedError, String> text) {
        this.text = text;
    }

    static TextTable table(Set<Column> columns, List<DocumentedError> errors) {
        return new TextTable(
                columns.stream().map(Column::header).toList(),
                errors.stream()
                        .map(error -> columns.stream()
                                .map(column -> column.text.apply(error))
                                .toList())
                        .toList());
    }

    private String header() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** Rows as {@code 002/1/5}: document, table, row; anything else by its kind. */
    private static String sources(DocumentedError error) {
        return error.evidence().stream().map(Column::source).distinct().collect(Collectors.joining(" "));
    }

    private static String source(Evidence evidence) {
        if (evidence instanceof DocumentRow row) {
            return row.document() + "/" + row.table() + "/" + row.row();
        }
        return evidence instanceof OutsideSource outside ? outside.kind().id() : evidence.source();
    }
}
