package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param input a folder of any file system that Hadoop can read
 * @param output a folder that does not exist yet, of any file system that Hadoop can write
 * @param documented whether the responses must be what the documents promise
 * @param catalogs files on the machine of the driver
 */
record Arguments(String input, String output, boolean documented, List<Path> catalogs) {

    static final String USAGE = """
            Usage: spark-submit [options of Spark] tencent-errors-sample-spark.jar INPUT OUTPUT [--documented] [--catalog FILE]...

              INPUT           a folder with recorded responses, *.jsonl.gz or *.ndjson.gz, at any depth
              OUTPUT          a folder to make: report.txt, report.html, and below responses/ a line for each response
              --documented    asks for what the documents promise, not only for what clients put up with
              --catalog FILE  adds the codes of a catalogue file; may be given several times

            Exit status: 0 every response keeps the contract, 1 some do not, 2 nothing could be checked.
            """;

    private static final String DOCUMENTED = "--documented";
    private static final String CATALOG = "--catalog";

    /**
     * Reads a command line.
     *
     * @throws MisuseException if a folder is missing, or something is there that has no place
     */
    static Arguments of(String... arguments) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        List<String> folders = new ArrayList<>();
        List<Path> catalogs = new ArrayList<>();
        boolean documented = false;
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            if (argument.equals(DOCUMENTED)) {
                documented = true;
            } else if (argument.equals(CATALOG)) {
                catalogs.add(catalog(rest, catalogs));
            } else if (argument.startsWith("--")) {
                throw misuse(
                        "there is no option '" + argument + "'",
                        "the options are fixed",
                        Nearest.asQuestion(argument, List.of(DOCUMENTED, CATALOG)));
            } else {
                folders.add(argument);
            }
        }
        if (folders.size() != 2) {
            throw misuse(
                    folders.size() < 2 ? "a folder is missing" : "'" + folders.get(2) + "' is a folder too many",
                    "the job reads one folder and makes another",
                    "name the two: INPUT OUTPUT");
        }
        return new Arguments(folders.get(0), folders.get(1), documented, List.copyOf(catalogs));
    }

    private static Path catalog(Deque<String> rest, List<Path> others) {
        if (rest.isEmpty()) {
            throw misuse("--catalog has no value", "it takes one", "put FILE behind it");
        }
        Path file = Path.of(rest.remove());
        if (others.stream().anyMatch(other -> other.endsWith(file.getFileName()))) {
            throw misuse(
                    "two catalogues are called '" + file.getFileName() + "'",
                    "Spark brings them to every machine under their names alone",
                    "rename one of them");
        }
        return file;
    }

    private static MisuseException misuse(String what, String why, String fix) {
        return new Problem(what, "", why, fix).asIllegalArgument();
    }
}
