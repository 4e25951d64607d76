package io.github.tencenterrors.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks recorded responses. */
@Command(
        name = "check",
        description = {
            "Checks recorded responses against the contract: what clients must be able to make of a body,"
                    + " or, with --documented, what the documents promise.",
            "Recordings are one response a file, JSON lines, HAR, or mappings of WireMock; gzipped or not.",
            "What holds no recording is passed over, and told on standard error.",
        },
        exitCodeList = {
            "0:every response keeps the contract",
            "1:a response does not",
            "2:misuse, an input that cannot be read, or no response",
        },
        footer = {
            "  tencent-errors check traffic.jsonl.gz --catalog cvm-errors.json",
            "  tencent-errors check recordings --format html --out report.html",
            "  tencent-errors check - --format json < traffic.jsonl | jq -r .code",
        })
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Files, or folders with *.json, *.jsonl, *.ndjson, *.har, each also *.gz; - is standard input.",
            converter = PathConverter.class)
    private List<Path> paths = List.of();

    @Option(
            names = "--catalog",
            paramLabel = "FILE",
            description = "Adds the codes of a catalogue file; may be given several times.",
            converter = PathConverter.class)
    private List<Path> catalogs = List.of();

    @Option(names = "--documented", description = "Asks for what the documents promise, codes included.")
    private boolean documented;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless given. json is one object for each response.",
            defaultValue = "text")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes to this file instead of standard output.",
            converter = PathConverter.class)
    private @Nullable Path out;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return check().on(console);
    }

    Check check() {
        return new Check(paths, catalogs, documented, format, out);
    }
}
