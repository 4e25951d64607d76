package io.github.tencenterrors.samples.fuzzing;

import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where Jazzer comes in. */
public final class Entry {

    private static Target target = Target.BODIES;

    private Entry() {}

    /**
     * Has every class loaded before the clock of a single input is started.
     *
     * @param arguments the target; more would not reach the processes by which Jazzer merges
     */
    public static void fuzzerInitialize(String[] arguments) throws Exception {
        target = Target.valueOf(arguments[0]);
        try (DirectoryStream<Path> inputs = Files.newDirectoryStream(Fuzzing.seeds(target))) {
            for (Path input : inputs) {
                target.check(Files.readAllBytes(input));
            }
        }
    }

    /** Throws if a promise is broken for that input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        target.check(input);
    }
}
