package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.OutsideSource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people are shown of a documented error. */
enum Column {
    GENERATION,
    SCOPE,
    PRODUCT,
    CODE,
    VARIANT,
    CATEGORY,
    RETRY,
    TITLE,
    DESCRIPTION,
    SOURCES;

    static final List<Column> ALL = List.of(values());

    /** All but what would make lines too long for a terminal. */
    static final List<Column> BRIEF =
            ALL.stream().filter(column -> column != DESCRIPTION).toList();

    static TextTable table(List<Column> columns, List<DocumentedError> errors) {
        return new TextTable(
                columns.stream().map(Column::header).toList(),
                errors.stream()
                        .map(error -> columns.stream()
                                .map(column -> column.text(error))
                                .toList())
                        .toList());
    }

    private String text(DocumentedError error) {
        return switch (this) {
            case GENERATION -> error.generation().id();
            case SCOPE -> error.scope().id();
            case PRODUCT -> error.identity().product().orElse("");
            case CODE -> error.code().text();
            case VARIANT -> error.variant().orElse("");
            case CATEGORY -> error.category().id();
            case RETRY -> error.retry().retry().id();
            case TITLE -> error.title().text();
            case DESCRIPTION -> error.description().text();
            case SOURCES -> sources(error);
        };
    }

    /** Tencent Cloud's pages head their codes so, and by that {@code import} knows a table when it sees one. */
    private String header() {
        return this == CODE
                ? "Error Code"
                : name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
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
