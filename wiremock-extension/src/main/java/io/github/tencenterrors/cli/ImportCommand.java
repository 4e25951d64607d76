package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.page.DocumentPage;
import io.github.tencenterrors.page.PageImport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
        Optional<OutputFile> target =
                Optional.ofNullable(out).map(file -> OutputFile.at(file).apartFrom(arguments, InputKind.PAGE));
        Optional<ErrorCatalog> before = Optional.ofNullable(earlier).map(file -> InputFile.catalog("--compare", file));
        PagesRead read = PagesRead.of(PageFiles.of(arguments), console);
        PageImport pages = importOf(read.pages());

        if (before.isEmpty()) {
            target.ifPresent(file -> file.write(catalogOf(pages).toJson()));
            format.rows(read.pages()).forEach(console::line);
            return status(read.areComplete());
        }
        ErrorCatalog after = catalogOf(pages);
        target.ifPresent(file -> file.write(after.toJson()));
        List<ChangedError> changes = ChangedError.in(CatalogDifference.between(before.get(), after));
        format.changes(changes).forEach(console::line);
        return status(read.areComplete() && changes.isEmpty());
    }

    private static int status(boolean fine) {
        return fine ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private PageImport importOf(List<DocumentPage> pages) {
        PageImport all = PageImport.of(pages);
        PageImport ofGeneration = generation == null ? all : all.as(generation);
        return product == null ? ofGeneration : ofGeneration.product(product);
    }

    /** What no catalogue can hold is told, and is no failure unless nothing else is there. */
    private ErrorCatalog catalogOf(PageImport pages) {
        pages.findings().forEach(console::remark);
        ErrorCatalog catalog = pages.catalog();
        if (catalog.errors().isEmpty()) {
            throw new Problem(
                            "there is nothing to import",
                            "PAGE|FOLDER",
                            "no catalogue can hold any of the rows",
                            "leave --generation out, or give the one that the codes belong to")
                    .asIllegalArgument();
        }
        return catalog;
    }
}
