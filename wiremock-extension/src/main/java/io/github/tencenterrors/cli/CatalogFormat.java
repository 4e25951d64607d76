package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.DocumentedError;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How documented errors are printed: as lines. */
enum CatalogFormat {
    TABLE,
    JSON,
    MARKDOWN;

    Stream<String> lines(List<DocumentedError> errors) {
        return switch (this) {
            case TABLE -> Column.table(Column.BRIEF, errors).aligned();
            case JSON -> errors.stream().map(ErrorJson::line);
            case MARKDOWN -> Column.table(Column.ALL, errors).markdown();
        };
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
