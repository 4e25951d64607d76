package io.github.tencenterrors.cli;

import io.github.tencenterrors.page.DocumentPage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How an import is told, or its difference from an earlier one: as lines. */
enum ImportFormat {
    JSON,
    SUMMARY;

    Stream<String> rows(List<DocumentPage> pages) {
        return switch (this) {
            case JSON -> pages.stream().flatMap(RowJson::lines);
            case SUMMARY -> PageSummary.lines(pages);
        };
    }

    Stream<String> changes(List<ChangedError> changes) {
        return switch (this) {
            case JSON -> changes.stream().map(ChangeJson::line);
            case SUMMARY -> ChangeSummary.lines(changes);
        };
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
