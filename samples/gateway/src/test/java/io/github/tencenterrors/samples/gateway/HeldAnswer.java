package io.github.tencenterrors.samples.gateway;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Holds the first answer to one action back until it is released, so that calls are under way at the same time for sure. */
final class HeldAnswer implements ResponseTransformerV2 {

    static final String ACTION = "DescribeImages";

    private static final int LONGEST_SECONDS = 60;

    private final AtomicBoolean isFirst = new AtomicBoolean(true);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Override
    public String getName() {
        return "held-answer";
    }

    @Override
    public Response transform(Response response, ServeEvent event) {
        if (ACTION.equals(event.getRequest().getHeader("X-TC-Action")) && isFirst.getAndSet(false)) {
            arrived.countDown();
            await(released);
        }
        return response;
    }

    void awaitArrival() {
        await(arrived);
    }

    void release() {
        released.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nobody came within " + LONGEST_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
