package io.github.tencenterrors.samples.benchmarks.process;

import java.util.Comparator;
import java.util.List;

/**
 * One run of a program.
 *
 * @param program its name
 * @param seconds from its start to its end
 * @param peakBytes the most memory it had at once; 0 where that could not be told
 */
record Measured(String program, double seconds, long peakBytes) {

    /** The run in the middle, by time. */
    static Measured median(List<Measured> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Measured::seconds))
                .toList()
                .get(runs.size() / 2);
    }
}
