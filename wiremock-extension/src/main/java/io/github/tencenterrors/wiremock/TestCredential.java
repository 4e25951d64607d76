package io.github.tencenterrors.wiremock;

import java.time.InstantSource;

/**
 * What one test signs its requests with, so that they can be told from those of tests that run at the same time.
 *
 * <p>A parameter of tests, and of methods before and after each, of a {@link TencentCloudExtension} with {@link
 * TencentCloudExtension.Builder#isolateTests()}. Within a test it is always the same; no two tests share one. It is made
 * up: it looks like a credential of Tencent Cloud's, and opens nothing.
 *
 * <p>Thread-safe: whatever the test starts may use it until the test is over.
 *
 * @since 0.1
 */
public final class TestCredential {

    private final CurrentTest test;
    private final CurrentTests tests;
    private final String secretKey = MadeUpSecret.key();

    TestCredential(CurrentTest test, CurrentTests tests) {
        this.test = test;
        this.tests = tests;
    }

    /** The id that requests must show; it begins with {@code AKIDtestOnly}. */
    public String secretId() {
        return test.secretId();
    }

    /** The key that goes with it. */
    public String secretKey() {
        return secretKey;
    }

    /**
     * Puts a fault rule on the server for requests of this test alone, whichever thread calls; the end of the test takes it
     * off, and a reset of the stubs does not.
     *
     * @throws IllegalArgumentException if the server cannot play the rule, or it is for another secret id
     * @throws IllegalStateException if the test is over
     * @see FaultInjector#inject
     */
    public InjectedFault inject(FaultRule rule) {
        return test.inject(tests.server(), rule);
    }

    /**
     * The requests of this test that had that action, up to now.
     *
     * @param action in full, such as {@code DescribeInstances}
     * @throws IllegalArgumentException if no action is called so
     * @throws IllegalStateException if the test has sent more than 100,000 requests, of which no more are kept
     */
    public Attempts attempts(String action) {
        return test.requests().attempts(action);
    }

    /**
     * Has the attempts of this test timed by that clock, for clients whose pauses take no time in a test: their sleeper moves
     * the clock instead.
     *
     * @param clock is asked once for each request, by threads of the server; must not go back
     * @throws IllegalArgumentException if the test has sent a request already
     */
    public TestCredential timedBy(InstantSource clock) {
        test.requests().timedBy(clock);
        return this;
    }

    /** The id and whose it is, without the key. */
    @Override
    public String toString() {
        return "TestCredential[" + secretId() + " of " + test.name() + "]";
    }
}
