package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedError;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads files of observations into one tally. */
final class CoverageReader {

    private final CoverageTally tally = new CoverageTally();
    private final Map<String, ObservedRun> runs = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();

    CoverageTally tally() {
        return tally;
    }

    /** What was read, in the order of the files. */
    List<ObservedRun> runs() {
        return List.copyOf(runs.values());
    }

    /** What a reader of the report should know of the files. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /**
     * Adds what a file holds. A run that was read already, from a copy of its file, is not read twice.
     *
     * @throws IllegalArgumentException if it cannot be read, or is of another format or version
     */
    void read(Path file) {
        try (BufferedReader reader = reader(file)) {
            boolean torn = isTorn(file);
            String line = reader.readLine();
            String next = line == null ? null : reader.readLine();
            if (line == null || (next == null && torn)) {
                remarks.add(file + ": holds nothing, as its JVM was killed when it began");
                return;
            }
            ObservedRun run = CoverageLine.of(file + ":1", line).run(file.toString());
            ObservedRun known = runs.get(run.id());
            if (known != null) {
                remarks.add(file + ": is passed over, as it is the same run as " + known.file());
                return;
            }
            runs.put(run.id(), observations(run, reader, next, torn));
        } catch (IOException | UncheckedIOException e) {
            throw CoverageFiles.unreadable(file, e);
        }
    }

    private ObservedRun observations(ObservedRun first, BufferedReader reader, @Nullable String second, boolean torn)
            throws IOException {
        ObservedRun run = first;
        String text = second;
        for (int number = 2; text != null; number++) {
            String next = reader.readLine();
            if (next == null && torn) {
                remarks.add(
                        run.file() + ": its last line is torn, as its JVM was killed; what it would tell is missing");
                return run;
            }
            CoverageLine line = CoverageLine.of(run.file() + ":" + number, text);
            if (run.ended().isPresent()) {
                throw line.refusal("it stands behind the last line");
            }
            if (line.isLast()) {
                run = line.end(run);
            } else {
                List<PlayedError> observations = line.observations();
                observations.forEach(tally);
                run = run.with(observations.size());
            }
            text = next;
        }
        if (run.ended().isEmpty()) {
            remarks.add(run.file() + ": its JVM did not come to its end; what it observed last may be missing");
        }
        return run;
    }

    /** A line may be torn within a character, which {@link Files#newBufferedReader} would refuse. */
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    /** Every line that was written whole ends in a line feed. */
    private static boolean isTorn(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                return false;
            }
            bytes.seek(bytes.length() - 1);
            return bytes.read() != '\n';
        }
    }
}
