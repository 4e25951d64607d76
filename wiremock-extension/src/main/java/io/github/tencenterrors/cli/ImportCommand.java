package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageImport;
import io.github.tencenterrors.page.PageReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads documentation pages. */
@Command(
        name = "import",
        description = {
            "Reads the error tables of documentation pages, in Markdown or HTML, and makes a catalogue file of them.",
            "What was repaired on the way, and what could not be read, is told on standard error.",
        },
        exitCodeList = {
            "0:everything was read",
            "1:something could not be read, or has changed since --compare",
            "2:misuse, an input that cannot be read, or no error table",
        },
        footer = {
            "  tencent-errors import cvm-errors.md --out cvm-errors.json",
            "  tencent-errors import docs/cvm --product cvm --format json | jq -r .code",
            "  tencent-errors import docs/cvm --compare cvm-errors.json",
        })
final class ImportCommand implements Callable<Integer> {

    /** The rules of findings that tell of something lost. The others tell of something repaired, and are no failure. */
    private static final Set<String> LOSSES =
            Set.of("unreadable-part", "unreadable-row", "no-error-code", "invalid-utf-8");

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGE|FOLDER",
            description = "Pages, or folders with pages: *.md, *.markdown, *.htm, *.html, *.txt.",
            converter = PathConverter.class)
    private List<Path> arguments = List.of();

    @Option(
            names = "--generation",
            paramLabel = "GENERATION",
            description = "Takes every code for one of this generation: ${COMPLETION-CANDIDATES}."
                    + " Otherwise the pages themselves tell.",
            converter = GenerationConverter.class,
            completionCandidates = GenerationConverter.class)
    private @Nullable Generation generation;

    @Option(
            names = "--product",
            paramLabel = "NAME",
            description = "Takes every code that is not common for one of this product, such as cvm.")
    private @Nullable String product;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes the catalogue to this file; the same pages give the same bytes.",
            converter = PathConverter.class)
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. json is one object for each row.",
            defaultValue = "summary")
    private ImportFormat format = ImportFormat.SUMMARY;

    @Option(
            names = "--compare",
            paramLabel = "FILE",
            description = "Prints what is new, removed or changed since this catalogue file, instead of the rows.",
            converter = PathConverter.class)
    private @Nullable Path earlier;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<OutputFile> target = Optional.ofNullable(out).map(OutputFile::at);
        Optional<ErrorCatalog> before = Optional.ofNullable(earlier).map(file -> InputFile.catalog("--compare", file));
        List<DocumentPage> pages = read(PageFiles.of(arguments));
        tellWhatIsOdd(pages);
        requireRows(pages);

        target.ifPresent(file -> file.write(catalogOf(pages).toJson()));
        List<ChangedError> changes = before.map(catalog -> CatalogDifference.between(catalog, catalogOf(pages)))
                .map(ChangedError::in)
                .orElse(List.of());
        (before.isPresent() ? format.changes(changes) : format.rows(pages)).forEach(console::line);
        return changes.isEmpty() && pages.stream().noneMatch(ImportCommand::isIncomplete)
                ? ExitStatus.FINE
                : ExitStatus.FINDINGS;
    }

    private List<DocumentPage> read(List<Path> files) {
        List<DocumentPage> pages = new ArrayList<>();
        try (Progress progress = Progress.on(console)) {
            for (Path file : files) {
                progress.at("page %d of %d: %s".formatted(pages.size() + 1, files.size(), file.getFileName()));
                pages.add(PageReader.standard().read(file));
            }
        }
        return pages;
    }

    private void tellWhatIsOdd(List<DocumentPage> pages) {
        for (DocumentPage page : pages) {
            page.findings().forEach(console.err()::println);
            if (page.rows().isEmpty()) {
                console.err().println(page.file() + ": no error table");
            }
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

    private ErrorCatalog catalogOf(List<DocumentPage> pages) {
        PageImport pageImport = PageImport.of(pages);
        pageImport = generation == null ? pageImport : pageImport.as(generation);
        pageImport = product == null ? pageImport : pageImport.product(product);
        return pageImport.catalog();
    }

    private static boolean isIncomplete(DocumentPage page) {
        return page.findings().stream().anyMatch(finding -> LOSSES.contains(finding.rule()));
    }
}
