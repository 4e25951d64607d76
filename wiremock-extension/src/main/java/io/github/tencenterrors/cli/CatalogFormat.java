package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.DocumentedError;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** How documented errors are printed: as lines. */
enum CatalogFormat {
    TABLE(errors -> Column.table(Column.BRIEF, errors).aligned()),
    JSON(errors -> errors.stream().map(ErrorJson::line)),
    MARKDOWN(errors -> Column.table(Column.ALL, errors).markdown());

    private final Function<List<DocumentedError>, Stream<String>> lines;

    CatalogFormat(Function<List<DocumentedError>, Stream<String>> lines) {
        this.lines = lines;
    }

    Stream<String> lines(List<DocumentedError> errors) {
        return lines.apply(errors);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
