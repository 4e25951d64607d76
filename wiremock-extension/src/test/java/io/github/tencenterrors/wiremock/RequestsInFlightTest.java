package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentFaults.concurrencyLimit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RequestsInFlightTest {

    private static final String REFUSED = "InvalidRequest.RequestConcurrencyExceeded";

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Gate gate = new Gate();
    private final DirectServer server = DirectServer.withoutJournal(gate);

    /** Holds a call named Slow until the test opens, and breaks one named Broken. */
    private static final class Gate implements ResponseTransformerV2 {

        private final Semaphore arrived = new Semaphore(0);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public String getName() {
            return "gate";
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            String action = event.getRequest().getHeader("X-TC-Action");
            if (action.equals("Broken")) {
                throw new IllegalStateException("broken");
            }
            if (action.equals("Slow") && DirectServer.outcome(response).equals(DirectServer.FROM_THE_STUB)) {
                arrived.release();
                await(open);
            }
            return response;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Future<String>> slowCalls(int calls) throws InterruptedException {
        List<Future<String>> answers = IntStream.range(0, calls)
                .mapToObj(call -> threads.submit(() -> server.answer("Slow")))
                .toList();
        gate.arrived.acquire(calls);
        return answers;
    }

    @AfterEach
    void stop() {
        gate.open.countDown();
        threads.shutdownNow();
    }

    @Test
    void areNeverMoreThanTheLimit() throws InterruptedException, ExecutionException {
        InjectedFault fault = server.inject(concurrencyLimit(2));
        List<Future<String>> slow = slowCalls(2);

        assertThat(server.answer("Slow")).isEqualTo(REFUSED);
        assertThat(server.answer("Quick")).isEqualTo(REFUSED);
        gate.open.countDown();
        for (Future<String> answer : slow) {
            assertThat(answer.get()).isEqualTo(DirectServer.FROM_THE_STUB);
        }

        assertThat(server.answer("Quick")).isEqualTo(DirectServer.FROM_THE_STUB);
        assertThat(fault.counts()).isEqualTo(new FaultCounts(5, 2, 3));
    }

    @Test
    void oneBehindTheOtherAreOneEach() {
        InjectedFault fault = server.inject(concurrencyLimit(1));

        for (int call = 0; call < 100; call++) {
            server.answer("Quick");
        }

        assertThat(fault.counts()).isEqualTo(new FaultCounts(100, 0, 100));
    }

    /** The thread lives on and takes no other request, so that nothing but a look at it can tell. */
    @Test
    void endWhereWireMockBreaksOff() throws InterruptedException, ExecutionException {
        server.inject(concurrencyLimit(1));
        CountDownLatch broken = new CountDownLatch(1);
        Future<?> thread = threads.submit(() -> {
            assertThatThrownBy(() -> server.call("Broken")).hasMessage("broken");
            broken.countDown();
            await(gate.open);
        });
        broken.await();

        assertThat(server.answer("Quick")).isEqualTo(DirectServer.FROM_THE_STUB);
        gate.open.countDown();
        thread.get();
    }

    @Test
    void endOnTheirOwnThreadWhereWireMockBrokeOff() {
        server.inject(concurrencyLimit(1));
        assertThatThrownBy(() -> server.call("Broken")).hasMessage("broken");

        assertThat(server.answer("Quick")).isEqualTo(DirectServer.FROM_THE_STUB);
    }

    @Test
    void endWhereAnOlderRuleAnswers() {
        server.inject(TencentFaults.inject(TencentStubs.tencentError("InternalError")));
        InjectedFault limit = server.inject(concurrencyLimit(1));

        assertThat(server.answer("Quick")).isEqualTo("InternalError");
        assertThat(server.answer("Quick")).isEqualTo("InternalError");
        assertThat(limit.counts()).isEqualTo(new FaultCounts(2, 0, 2));
    }
}
