package io.github.tencenterrors.coverage;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.junit.PlayedError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was played to a file of its own.
 *
 * <p>Whole lines are handed to the system: a JVM that is killed leaves what it handed over. Its file then has no last line
 * that says so, by which a reader knows.
 *
 * <p>Safe for use by several threads.
 */
final class CoverageLog implements AutoCloseable {

    private final Path file;
    private final OutputStream out;
    private final CoverageLines lines = new CoverageLines();
    private long written;
    private @Nullable IOException failure;

    private CoverageLog(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Begins a file in that folder, which is made if it is missing.
     *
     * @throws IllegalArgumentException if it cannot be written
     */
    static CoverageLog in(Path folder) {
        UUID run = UUID.randomUUID();
        Path file = folder.resolve(run + CoverageLines.ENDING);
        try {
            Files.createDirectories(folder);
            CoverageLog log = new CoverageLog(file, Files.newOutputStream(file, StandardOpenOption.CREATE_NEW));
            log.write(CoverageLines.first(run, Instant.now()));
            return log;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    /** Hands those observations to the system. */
    synchronized void write(List<PlayedError> observations) {
        write(lines.of(observations));
        written += observations.size();
    }

    /**
     * Ends the file.
     *
     * @throws IllegalArgumentException if some of it could not be written
     */
    @Override
    public synchronized void close() {
        write(CoverageLines.last(Instant.now(), written));
        try (out) {
            if (failure != null) {
                throw failure;
            }
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private synchronized void write(String text) {
        try {
            if (failure == null) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            failure = e;
        }
    }

    private static IllegalArgumentException unwritable(Path file, IOException e) {
        return new Problem(
                        "observations of coverage cannot be written",
                        file.toString(),
                        e.toString(),
                        "choose another folder: " + CoverageSettings.PREFIX + CoverageSettings.FOLDER)
                .asIllegalArgument();
    }
}
