package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The pages of an import.
 *
 * @param pages at least one of them with an error table
 */
record PagesRead(List<DocumentPage> pages) {

    /** The rules of findings that tell of something lost. The others tell of something repaired, and are no failure. */
    private static final Set<String> LOSSES = Set.of("unreadable-row", "no-error-code", "invalid-utf-8");

    /**
     * Reads files, and tells what is odd about them.
     *
     * @throws IllegalArgumentException if one cannot be read, or none has an error table
     */
    static PagesRead of(List<Path> files, Console console) {
        List<DocumentPage> pages = new ArrayList<>();
        try (Progress progress = Progress.on(console)) {
            for (Path file : files) {
                progress.at("page %s of %s: %s".formatted(pages.size() + 1, files.size(), file.getFileName()));
                pages.add(PageReader.standard().read(file));
            }
        }
        pages.forEach(page -> tell(page, console));
        requireRows(pages);
        return new PagesRead(pages);
    }

    /** Whether everything was read, some of it perhaps repaired. */
    boolean areComplete() {
        return pages.stream()
                .flatMap(page -> page.findings().stream())
                .noneMatch(finding -> LOSSES.contains(finding.rule()));
    }

    private static void tell(DocumentPage page, Console console) {
        page.findings().forEach(console::remark);
        if (page.rows().isEmpty()) {
            console.remark(page.file() + ": no error table");
        }
    }

    private static void requireRows(List<DocumentPage> pages) {
        if (pages.stream().allMatch(page -> page.rows().isEmpty())) {
            throw new Problem(
                            "there is nothing to import",
                            "PAGE|FOLDER",
                            pages.size() == 1
                                    ? "the page has no error table"
                                    : "none of the " + pages.size() + " pages has an error table",
                            "name a page with a table whose header has a column such as 'Error Code' or '错误码'")
                    .asIllegalArgument();
        }
    }
}
