package io.github.tencenterrors.coverage;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Files of observations: those that are named, and those below folders. */
final class CoverageFiles {

    private CoverageFiles() {}

    /**
     * The files, each once; those of a folder sorted.
     *
     * @throws IllegalArgumentException if a place is not there, or none of them has a file
     */
    static List<Path> in(List<Path> places) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path place : places) {
            if (!Files.exists(place)) {
                throw new Problem(
                                "there is no '" + place + "'",
                                "",
                                "nothing has that name",
                                "name the folder that tests with " + CoverageSettings.PREFIX + CoverageSettings.OBSERVE
                                        + "=true have written to")
                        .asIllegalArgument();
            }
            files.addAll(Files.isDirectory(place) ? below(place) : List.of(place));
        }
        if (files.isEmpty()) {
            throw new Problem(
                            "nothing was observed",
                            String.join(
                                    ", ", places.stream().map(Path::toString).toList()),
                            "no file there ends in '" + CoverageLines.ENDING + "'",
                            "run tests with " + CoverageSettings.PREFIX + CoverageSettings.OBSERVE
                                    + "=true among JUnit's configuration parameters")
                    .asIllegalArgument();
        }
        return new ArrayList<>(files);
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(CoverageLines.ENDING))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e);
        }
    }

    static IllegalArgumentException unreadable(Path path, Exception e) {
        return new Problem("'" + path + "' cannot be read", "", e.toString(), "check its permissions")
                .asIllegalArgument();
    }
}
