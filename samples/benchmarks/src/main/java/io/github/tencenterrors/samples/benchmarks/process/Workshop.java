package io.github.tencenterrors.samples.benchmarks.process;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Where the programs lie that are measured, and where files may be left.
 *
 * @param executable the executable jar, from this class path
 * @param benchmarks what this class was loaded from: a jar, or a folder of classes
 * @param folder below {@code target}
 */
record Workshop(Path executable, Path benchmarks, Path folder) {

    /**
     * That of this JVM.
     *
     * @throws IllegalStateException if the executable jar is not on the class path
     */
    static Workshop here() throws IOException, URISyntaxException {
        Path executable = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(entry -> entry.endsWith("tencent-errors.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("put tencent-errors.jar on the class path"));
        return new Workshop(executable.toAbsolutePath(), origin(), folderHere());
    }

    /** Where files may be left. */
    static Path folderHere() throws IOException, URISyntaxException {
        return Files.createDirectories(origin().resolveSibling("processes"));
    }

    private static Path origin() throws URISyntaxException {
        return Path.of(Workshop.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    /** A class path on which every program is. */
    String classPath() {
        return executable + File.pathSeparator + benchmarks;
    }
}
