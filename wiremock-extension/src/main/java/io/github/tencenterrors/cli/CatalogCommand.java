package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints documented errors. */
@Command(
        name = "catalog",
        description =
                "Prints the documented errors: those that every product shares, and those of your own catalogue files.",
        footer = {
            "  tencent-errors catalog --generation api-2.0",
            "  tencent-errors catalog --catalog cvm-errors.json --format markdown > errors.md",
            "  tencent-errors catalog --format json | jq -r .code",
        })
final class CatalogCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--generation",
            paramLabel = "GENERATION",
            description = "Only the errors of this generation: ${COMPLETION-CANDIDATES}.",
            converter = GenerationConverter.class,
            completionCandidates = GenerationConverter.class)
    private @Nullable Generation generation;

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Adds the errors of a catalogue file; may be given several times.",
            converter = PathConverter.class)
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. json is one object a line.",
            defaultValue = "table")
    private CatalogFormat format = CatalogFormat.TABLE;

    CatalogCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ErrorCatalog catalog = files.stream()
                .map(file -> InputFile.catalog("--catalog", file))
                .reduce(ErrorCatalog.bundled(), ErrorCatalog::plus);
        List<DocumentedError> errors = catalog.select(
                generation == null ? Selection.all() : Selection.all().withGenerations(generation));
        format.lines(errors).forEach(console::line);
        return ExitStatus.FINE;
    }
}
