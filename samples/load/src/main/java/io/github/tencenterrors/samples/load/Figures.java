package io.github.tencenterrors.samples.load;

import java.util.Comparator;
import java.util.List;

/**
 * One turn of a server.
 *
 * @param calls how many it answered
 * @param seconds in which time
 * @param cpuSeconds the processor time that its process took for them
 */
record Figures(long calls, double seconds, double cpuSeconds) {

    double cpuMicrosPerCall() {
        return cpuSeconds * 1e6 / calls;
    }

    double callsPerSecond() {
        return calls / seconds;
    }

    /** The turn in the middle, by processor time a call. */
    static Figures median(List<Figures> turns) {
        return turns.stream()
                .sorted(Comparator.comparingDouble(Figures::cpuMicrosPerCall))
                .toList()
                .get(turns.size() / 2);
    }
}
