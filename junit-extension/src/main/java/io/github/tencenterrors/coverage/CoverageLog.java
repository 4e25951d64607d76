package io.github.tencenterrors.coverage;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.junit.PlayedError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes what was played to a file of its own, a line each.
 *
 * <p>Whole lines are handed to the system, several at a time, and at the latest when a parameterized method or class is
 * over: a JVM that is killed leaves what it handed over. Its file then has no last line that says so, by which a reader knows.
 *
 * <p>Safe for use by several threads.
 */
final class CoverageLog implements Consumer<PlayedError>, AutoCloseable {

    /** A write costs more than all else that is done for a line, so a few dozen lines share one. */
    private static final int BLOCK = 8 * 1024;

    private final Path file;
    private final OutputStream out;
    private final CoverageLines lines = new CoverageLines();
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BLOCK + 1024);
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
            log.add(CoverageLines.first(run, Instant.now()));
            log.flush();
            return log;
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    @Override
    public void accept(PlayedError played) {
        synchronized (waiting) {
            add(lines.of(played));
            written++;
            if (waiting.size() >= BLOCK) {
                flush();
            }
        }
    }

    /** Hands over what waits. */
    void flush() {
        synchronized (waiting) {
            try {
                if (failure == null) {
                    out.write(waiting.toByteArray());
                }
            } catch (IOException e) {
                failure = e;
            }
            waiting.reset();
        }
    }

    /**
     * Ends the file.
     *
     * @throws IllegalArgumentException if some of it could not be written
     */
    @Override
    public void close() {
        synchronized (waiting) {
            add(CoverageLines.last(Instant.now(), written));
            flush();
            try (out) {
                if (failure != null) {
                    throw failure;
                }
            } catch (IOException e) {
                throw unwritable(file, e);
            }
        }
    }

    private void add(String line) {
        synchronized (waiting) {
            waiting.writeBytes(line.getBytes(StandardCharsets.UTF_8));
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
