package io.github.tencenterrors.samples.fuzzing;

import java.util.Arrays;
import java.util.List;

/** Recordings of the other formats, told by a name or by what is in them: JSON lines, stub mappings, gzipped ones. */
final class Lines {

    private static final List<String> NAMES = List.of("-", "traffic.jsonl", "stub.json", "traffic.jsonl.gz");

    private Lines() {}

    /** Throws if a promise is broken for that recording, the first byte being the number of its name. */
    static void check(byte[] input) {
        if (input.length > 0) {
            String name = NAMES.get(Math.floorMod(input[0], NAMES.size()));
            Heard.assertAddsUp(name, Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
