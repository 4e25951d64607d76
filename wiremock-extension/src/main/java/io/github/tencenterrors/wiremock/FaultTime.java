package io.github.tencenterrors.wiremock;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** When a rule injects; its text is what a user calls. */
sealed interface FaultTime {

    /** From the start and without an end. */
    FaultTime ALWAYS = new Stretch(0, Long.MAX_VALUE);

    String AFTER_SKIPPING = "afterSkipping";
    String FIRST = "first";
    String ONCE = "once";
    String EVERY_NTH = "everyNth";
    String SHARE = "share";
    String SHARE_OF = "of";
    String SEED = "seed";
    String DURING = "during";
    String FROM = "from";
    String LENGTH = "length";
    String ABOVE_PER_SECOND = "abovePerSecond";
    String ABOVE_IN_FLIGHT = "aboveInFlight";

    /**
     * The state of a rule that has just been put on a server.
     *
     * @param faults how many faults it has to inject
     */
    Turn begin(Ticker ticker, int faults);

    /** What a rule with this time says of it as JSON. */
    Map<String, Object> toJson();

    /** A stretch of the requests that meet the rule. */
    record Stretch(long skipped, long count) implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return number -> number >= skipped && number - skipped < count;
        }

        @Override
        public Map<String, Object> toJson() {
            Map<String, Object> json = new LinkedHashMap<>();
            if (skipped > 0) {
                json.put(AFTER_SKIPPING, skipped);
            }
            if (count < Long.MAX_VALUE) {
                json.put(FIRST, count);
            }
            return json;
        }

        @Override
        public String toString() {
            String stretch = (skipped == 0 ? "" : ".afterSkipping(" + skipped + ")")
                    + (count == Long.MAX_VALUE ? "" : ".first(" + count + ")");
            return stretch.isEmpty() ? "always" : stretch.substring(1);
        }
    }

    /** Each fault once. */
    record Once() implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return number -> number < faults;
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(ONCE, true);
        }

        @Override
        public String toString() {
            return "once()";
        }
    }

    /** The k-th, the 2k-th and so on. */
    record EveryNth(int k) implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return number -> (number + 1) % k == 0;
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(EVERY_NTH, k);
        }

        @Override
        public String toString() {
            return "everyNth(" + k + ")";
        }
    }

    /** A share, by a hash of seed and number: the same numbers in every run, whatever thread has them. */
    record Share(double share, long seed) implements FaultTime {

        private static final double UNIT = 0x1.0p-53;

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return number -> (mixed(seed + (number + 1) * 0x9E3779B97F4A7C15L) >>> 11) * UNIT < share;
        }

        /** The finalizer of SplitMix64: neighbours come out far apart. */
        private static long mixed(long bits) {
            long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
            long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
            return twice ^ (twice >>> 31);
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(SHARE, Map.of(SHARE_OF, share, SEED, seed));
        }

        @Override
        public String toString() {
            return "share(" + share + ", " + seed + ")";
        }
    }

    /** A while, counted from the moment at which the rule was put on the server. */
    record Window(Duration from, Duration length) implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            long start = ticker.nanos() + from.toNanos();
            long nanos = length.toNanos();
            return number -> {
                long into = ticker.nanos() - start;
                return into >= 0 && into < nanos;
            };
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(DURING, Map.of(FROM, Milliseconds.write(from), LENGTH, Milliseconds.write(length)));
        }

        @Override
        public String toString() {
            return "during(" + from + ", " + length + ")";
        }
    }

    /** Whatever comes above so many requests in a second. */
    record AbovePerSecond(int requests) implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return new RequestRate(requests, ticker);
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(ABOVE_PER_SECOND, requests);
        }

        @Override
        public String toString() {
            return "abovePerSecond(" + requests + ")";
        }
    }

    /** Whatever comes while so many requests are under way. */
    record AboveInFlight(int requests) implements FaultTime {

        @Override
        public Turn begin(Ticker ticker, int faults) {
            return new RequestsInFlight(requests);
        }

        @Override
        public Map<String, Object> toJson() {
            return Map.of(ABOVE_IN_FLIGHT, requests);
        }

        @Override
        public String toString() {
            return "aboveInFlight(" + requests + ")";
        }
    }
}
