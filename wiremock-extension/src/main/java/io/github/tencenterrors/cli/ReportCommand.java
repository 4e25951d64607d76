package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges what tests and probes in several JVMs have found out. */
@Command(
        name = "report",
        description = {
            "Merges what tests in several JVMs, or on several machines, have observed: which documented errors"
                    + " @TencentErrorSource has played to a test that passed.",
            "Tests write it where tencent-errors.coverage.observe is true among JUnit's configuration parameters.",
            "And what probes have found out about the handling of errors, as HandlingMatrix.writeReport() writes it.",
        },
        exitCodeList = {
            "0:every error of the selection was exercised by a test that passed, and every verdict is waived",
            "1:an error was not, or a verdict is not",
            "2:misuse, an input that cannot be read, or nothing observed",
        },
        footer = {
            "  tencent-errors report target/tencent-errors --generation api-3.0",
            "  tencent-errors report shard-a shard-b --exclude DryRunOperation",
            "  tencent-errors report build/observed --format markdown > summary.md",
        })
final class ReportCommand implements Callable<Integer> {

    private static final int MOST_REMARKS = 20;

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "FOLDER",
            description = "Folders with *.coverage.jsonl and handling-*.json at any depth, or such files.",
            converter = PathConverter.class)
    private List<Path> places = List.of();

    @ArgGroup(exclusive = false, heading = "%nWhich errors are to be exercised; all unless one of these is given.%n")
    private SelectionOptions selection = new SelectionOptions();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Adds the errors of a catalogue file; may be given several times.",
            converter = PathConverter.class)
    private List<Path> catalogs = List.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Writes report.html there, and JSON, Markdown and XML; ${DEFAULT-VALUE} unless given.",
            defaultValue = "target/tencent-errors",
            converter = PathConverter.class)
    private Path out = Path.of("target", "tencent-errors");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Prints ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. json is one object for each error, of tests first.",
            defaultValue = "text")
    private ReportFormat format = ReportFormat.TEXT;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        places.forEach(place -> InputFile.requireExisting("FOLDER", place));
        OutputFolder folder = OutputFolder.at(out);
        ErrorCatalog catalog = catalogs.stream()
                .map(file -> InputFile.catalog("--catalog", file))
                .reduce(ErrorCatalog.bundled(), ErrorCatalog::joinedWith);
        Report report = Report.read(places, catalog, selection.selection());

        tell(report.remarks());
        ReportFile.all(report).forEach((name, text) -> folder.file(name).write(text));
        console.out().print(format.text(report));
        return report.isFine() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private void tell(List<String> remarks) {
        remarks.stream().limit(MOST_REMARKS).forEach(console::remark);
        if (remarks.size() > MOST_REMARKS) {
            console.remark("and " + (remarks.size() - MOST_REMARKS) + " more");
        }
    }
}
