package io.github.tencenterrors.samples.architecture;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The jars that a module puts on its user's class path, itself among them. What the user brings is not counted.
 *
 * @param ours jars of this project
 * @param others jars of other projects
 * @param bytes the size of them all
 */
record Footprint(String module, long ours, long others, long bytes) {

    static Footprint of(String module) {
        List<Library> jars = Stream.concat(
                        Stream.of(Library.named(module)),
                        Library.of(module).stream().filter(library -> !library.optional()))
                .toList();
        long ours = jars.stream().filter(Library::isOurs).count();
        return new Footprint(
                module,
                ours,
                jars.size() - ours,
                jars.stream().mapToLong(Footprint::size).sum());
    }

    /** In millions of bytes. */
    double megabytes() {
        return bytes / 1e6;
    }

    /** As README has it. */
    String row() {
        return String.format(Locale.ROOT, "| %s | %d | %d | %.1f |", module, ours, others, megabytes());
    }

    /** This module's class path has the jars of all modules. */
    private static long size(Library library) {
        Path jar = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(file -> file.getFileName().toString().equals(library.fileName()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(library.fileName()
                        + " is not on the class path; fix: build with 'package' or 'verify' rather than 'test'"));
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
