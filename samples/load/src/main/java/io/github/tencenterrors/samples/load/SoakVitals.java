package io.github.tencenterrors.samples.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a process holds on to.
 *
 * @param heapBytes in use after a collection
 * @param threads that live
 * @param descriptors of files and sockets that are open
 */
record SoakVitals(long heapBytes, int threads, long descriptors) {

    /** What comes and goes: caches that fill, a pool that grows. A leak of a few bytes a request is more in a long soak. */
    private static final long BYTES_THAT_MAY_COME = 8_000_000;

    private static final int THREADS_THAT_MAY_COME = 8;
    private static final int DESCRIPTORS_THAT_MAY_COME = 8;

    /** What it holds on to beyond what it held then; empty where that is nothing to speak of. */
    List<String> leaksSince(SoakVitals then) {
        List<String> leaks = new ArrayList<>();
        if (heapBytes - then.heapBytes > BYTES_THAT_MAY_COME) {
            leaks.add(String.format(
                    Locale.ROOT, "heap in use: %.1f MB, then %.1f MB", then.heapBytes / 1e6, heapBytes / 1e6));
        }
        if (threads - then.threads > THREADS_THAT_MAY_COME) {
            leaks.add("threads: " + then.threads + ", then " + threads);
        }
        if (descriptors - then.descriptors > DESCRIPTORS_THAT_MAY_COME) {
            leaks.add("open descriptors: " + then.descriptors + ", then " + descriptors);
        }
        return leaks;
    }
}
