package io.github.tencenterrors.cli;

import io.github.tencenterrors.page.DocumentPage;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** How an import is told, or its difference from an earlier one: as lines. */
enum ImportFormat {
    JSON(pages -> pages.stream().flatMap(RowJson::lines), changes -> changes.stream()
            .map(ChangeJson::line)),
    SUMMARY(PageSummary::lines, ChangeSummary::lines);

    private final Function<List<DocumentPage>, Stream<String>> rows;
    private final Function<List<ChangedError>, Stream<String>> changes;

    ImportFormat(
            Function<List<DocumentPage>, Stream<String>> rows, Function<List<ChangedError>, Stream<String>> changes) {
        this.rows = rows;
        this.changes = changes;
    }

    Stream<String> rows(List<DocumentPage> pages) {
        return rows.apply(pages);
    }

    Stream<String> changes(List<ChangedError> changed) {
        return changes.apply(changed);
    }

    /** The name on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
