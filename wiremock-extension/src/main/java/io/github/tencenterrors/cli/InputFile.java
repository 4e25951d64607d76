package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What must be true of a path before it is read. */
final class InputFile {

    private InputFile() {}

    /**
     * Refuses a path that leads nowhere.
     *
     * @throws IllegalArgumentException if nothing is there; the message offers the nearest name in the same folder
     */
    static void requireExisting(String argument, Path path) {
        if (!Files.exists(path)) {
            throw new Problem("there is no '" + path + "'", argument, "nothing has that name", neighbor(path))
                    .asIllegalArgument();
        }
    }

    /**
     * Refuses what is no single file. A pipe is one.
     *
     * @throws IllegalArgumentException if nothing is there, or a folder
     */
    static void requireFile(String argument, Path path) {
        requireExisting(argument, path);
        if (Files.isDirectory(path)) {
            throw new Problem("'" + path + "' is a folder", argument, "it takes a file", "name one of the files in it")
                    .asIllegalArgument();
        }
    }

    /**
     * The catalogue in a file.
     *
     * @throws IllegalArgumentException if there is no such file, or no catalogue in it
     */
    static ErrorCatalog catalog(String argument, Path file) {
        requireFile(argument, file);
        return ErrorCatalog.read(file);
    }

    private static String neighbor(Path path) {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        if (!Files.isDirectory(folder)) {
            return "check the path: there is no folder '" + folder + "' either";
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(file -> file.getFileName().toString()).sorted().toList();
            return names.isEmpty()
                    ? "check the path: its folder is empty"
                    : Nearest.asQuestion(path.getFileName().toString(), names);
        } catch (IOException e) {
            return "check the path";
        }
    }
}
