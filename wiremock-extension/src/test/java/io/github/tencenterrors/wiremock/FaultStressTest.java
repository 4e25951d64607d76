package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Eight threads on one server, through all of WireMock but its sockets. */
@Timeout(120)
class FaultStressTest {

    private static final int THREADS = 8;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final DirectServer server = DirectServer.withoutJournal();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    /** What each answer was, and how often; every thread takes its share of the calls. */
    private Map<String, Long> answers(int calls, IntFunction<String> action)
            throws InterruptedException, ExecutionException {
        List<Callable<List<String>>> shares = IntStream.range(0, THREADS)
                .<Callable<List<String>>>mapToObj(thread -> () -> IntStream.range(0, calls)
                        .filter(call -> call % THREADS == thread)
                        .mapToObj(call -> server.answer(action.apply(call)))
                        .toList())
                .toList();
        List<String> all = new ArrayList<>();
        for (Future<List<String>> share : threads.invokeAll(shares)) {
            all.addAll(share.get());
        }
        return all.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void theFirstThreeOfTenThousandFail() throws Exception {
        InjectedFault fault =
                server.inject(inject(tencentError("RequestLimitExceeded")).first(3));

        Map<String, Long> answers = answers(10_000, call -> "DescribeInstances");

        assertThat(answers)
                .containsOnly(Map.entry("RequestLimitExceeded", 3L), Map.entry(DirectServer.FROM_THE_STUB, 9_997L));
        assertThat(fault.counts()).isEqualTo(new FaultCounts(10_000, 3, 9_997));
    }

    @Test
    void theSameShareFailsWhateverTheThreads() throws Exception {
        InjectedFault fault =
                server.inject(inject(tencentError("RequestLimitExceeded")).share(0.2, 42));
        Turn alone = new FaultTime.Share(0.2, 42).begin(System::nanoTime, 1);
        long expected = IntStream.range(0, 10_000).filter(alone::isDue).count();

        answers(10_000, call -> "DescribeInstances");

        assertThat(fault.counts()).isEqualTo(new FaultCounts(10_000, expected, 10_000 - expected));
    }

    /** Fifty actions with two rules each: every third call of the newer, of the rest the first hundred of the older. */
    @Test
    void aHundredRulesCountEveryCall() throws Exception {
        List<InjectedFault> older = new ArrayList<>();
        List<InjectedFault> newer = new ArrayList<>();
        for (int action = 0; action < 50; action++) {
            older.add(server.inject(inject(tencentError("LimitExceeded"))
                    .on(tencentAction("Call" + action))
                    .first(100)));
            newer.add(server.inject(inject(tencentError("InternalError"))
                    .on(tencentAction("Call" + action))
                    .everyNth(3)));
        }

        Map<String, Long> answers = answers(30_000, call -> "Call" + call % 50);

        assertThat(newer).allSatisfy(fault -> assertThat(fault.counts()).isEqualTo(new FaultCounts(600, 200, 400)));
        assertThat(older).allSatisfy(fault -> assertThat(fault.counts()).isEqualTo(new FaultCounts(400, 100, 300)));
        assertThat(answers)
                .containsOnly(
                        Map.entry("InternalError", 10_000L),
                        Map.entry("LimitExceeded", 5_000L),
                        Map.entry(DirectServer.FROM_THE_STUB, 15_000L));
    }

    @Test
    void rulesThatComeAndGoLoseNoCall() throws Exception {
        InjectedFault steady =
                server.inject(inject(tencentError("InternalError")).on(tencentAction("Steady")));
        Future<Integer> traffic = threads.submit(() -> {
            int rules = 0;
            while (!Thread.currentThread().isInterrupted() && rules < 500) {
                server.inject(inject(tencentError("LimitExceeded")).on(tencentAction("Other")))
                        .lift();
                rules++;
            }
            return rules;
        });

        for (int call = 0; call < 5_000; call++) {
            server.answer("Steady");
        }

        assertThat(traffic.get()).isEqualTo(500);
        assertThat(steady.counts()).isEqualTo(new FaultCounts(5_000, 5_000, 0));
        assertThat(TencentFaults.on(server.server()).injected()).containsExactly(steady);
    }
}
