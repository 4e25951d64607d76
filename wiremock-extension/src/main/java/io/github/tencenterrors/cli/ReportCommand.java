package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.coverage.CoverageReport;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Merges what tests in several JVMs have observed. */
@Command(
        name = "report",
        description = {
            "Merges what tests in several JVMs, or on several machines, have observed: which documented errors"
                    + " @TencentErrorSource has played to a test that passed.",
            "Tests write it where tencent-errors.coverage.observe is true among JUnit's configuration parameters.",
        },
        exitCodeList = {
            "0:every error of the selection was exercised by a test that passed",
            "1:an error was not",
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
            description = "Folders with *.coverage.jsonl at any depth, or such files.",
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
            description = "Writes coverage.json, coverage.md and TEST-tencent-errors.xml there;"
                    + " ${DEFAULT-VALUE} unless given.",
            defaultValue = "target/tencent-errors",
            converter = PathConverter.class)
    private Path out = Path.of("target", "tencent-errors");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "Prints ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. json is one object for each error.",
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
        CoverageReport report = CoverageReport.read(places, catalog, selection.selection());

        tell(report.remarks());
        for (ReportFile file : ReportFile.values()) {
            folder.file(file.fileName()).write(file.text(report));
        }
        console.out().print(format.text(report));
        return report.isComplete() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private void tell(List<String> remarks) {
        remarks.stream().limit(MOST_REMARKS).forEach(console::remark);
        if (remarks.size() > MOST_REMARKS) {
            console.remark("and " + (remarks.size() - MOST_REMARKS) + " more");
        }
    }
}
