package io.github.tencenterrors.cli;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.Options;
import java.util.concurrent.CountDownLatch;

/** A server whose end can be waited for, whoever ends it. */
final class EndingServer extends WireMockServer {

    private final CountDownLatch ended = new CountDownLatch(1);

    EndingServer(Options options) {
        super(options);
    }

    @Override
    public void stop() {
        super.stop();
        ended.countDown();
    }

    /** Waits until the server has ended: by its admin API, at the end of the JVM, or as the waiting thread is interrupted. */
    void awaitEnd() {
        Thread end = new Thread(this::stop, "server-end");
        try {
            Runtime.getRuntime().addShutdownHook(end);
            ended.await();
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        } catch (IllegalStateException e) {
            // The JVM ends: it has called the hook, or takes none any more.
        }
    }
}
