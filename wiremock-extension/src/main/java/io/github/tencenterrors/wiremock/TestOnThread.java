package io.github.tencenterrors.wiremock;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A test on the thread that runs it. JUnit closes it where nobody else has.
 *
 * <p>A thread of JUnit's that waits in one test may run another meanwhile, to its end.
 */
final class TestOnThread implements ClosedByJUnit {

    private final CurrentTests tests;
    private final CurrentTest test;
    private final Map<Thread, CurrentTest> byThread;
    private final Thread thread = Thread.currentThread();
    private final @Nullable CurrentTest waiting;
    private final TestCredential credential;
    private boolean closed;

    TestOnThread(CurrentTests tests, CurrentTest test, Map<Thread, CurrentTest> byThread) {
        this.tests = tests;
        this.test = test;
        this.byThread = byThread;
        this.credential = new TestCredential(test, tests);
        this.waiting = byThread.put(thread, test);
    }

    CurrentTest test() {
        return test;
    }

    TestCredential credential() {
        return credential;
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            if (waiting == null) {
                byThread.remove(thread);
            } else {
                byThread.put(thread, waiting);
            }
            tests.end(test);
        }
    }
}
