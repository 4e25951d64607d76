package io.github.tencenterrors.schema;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file with one response body. */
final class RecordedFile {

    private static final int MOST_NEIGHBORS = 1_000;

    private RecordedFile() {}

    /** The bytes of the file; of one beyond the limits no more than it takes to see that. */
    static byte[] read(Path file, ReadLimits limits) {
        if (Files.isDirectory(file)) {
            throw unreadable(file, "it is a folder", "give the file of one response body")
                    .asIllegalArgument();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Math.addExact(limits.maxBytes(), 1));
        } catch (NoSuchFileException e) {
            throw new MisuseException(unreadable(file, "there is no such file", nearest(file)), e);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    unreadable(file, "reading failed: " + e, "see that the file can be read")
                            .message(),
                    e);
        }
    }

    private static Problem unreadable(Path file, String why, String fix) {
        return new Problem("the recorded response cannot be read: '" + file + "'", "", why, fix);
    }

    private static String nearest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        List<String> neighbors = folder == null ? List.of() : filesIn(folder);
        return neighbors.isEmpty()
                ? "check the path; a relative one begins at " + Path.of("").toAbsolutePath()
                : Nearest.asQuestion(String.valueOf(file.getFileName()), neighbors);
    }

    private static List<String> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .limit(MOST_NEIGHBORS)
                    .map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
