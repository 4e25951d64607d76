package io.github.tencenterrors.wiremock;

/**
 * Lets at most so many requests through in any second, wherever that second begins; a refused one does not count.
 *
 * <p>A window that slides: {@code limit + 1} requests within a second never all get through, which those across the edge
 * of a fixed window could. How Tencent Cloud counts is not documented.
 */
final class RequestRate implements Turn {

    private static final long SECOND = 1_000_000_000L;

    private final Ticker ticker;
    private final long[] passes;
    private int passed;
    private int oldest;

    RequestRate(int limit, Ticker ticker) {
        this.ticker = ticker;
        this.passes = new long[limit];
    }

    @Override
    public synchronized boolean isDue(long number) {
        long now = ticker.nanos();
        if (passed == passes.length && now - passes[oldest] < SECOND) {
            return true;
        }
        passes[oldest] = now;
        oldest = (oldest + 1) % passes.length;
        passed = Math.min(passed + 1, passes.length);
        return false;
    }
}
