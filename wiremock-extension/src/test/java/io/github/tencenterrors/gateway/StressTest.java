package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Eight threads and a thousand credentials: what is counted adds up. */
class StressTest {

    private static final int THREADS = 8;
    private static final int CREDENTIALS = 1_000;
    private static final int RATE = 5;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final GatewayClock clock = GatewayClock.at(Instant.ofEpochSecond(Calling.TIME));

    @AfterEach
    void stop() throws InterruptedException {
        threads.shutdownNow();
        assertThat(threads.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private TencentGateway.Builder builder() {
        TencentGateway.Builder builder = TencentGateway.newInstance().clock(clock);
        IntStream.range(0, CREDENTIALS)
                .forEach(i -> builder.credential(GatewayCredential.of("AKID" + i, Calling.KEY + i)));
        return builder;
    }

    /** Has every thread do it with every credential at the same time. */
    private void everywhere(IntFunction<Sent> request, TencentGateway gateway) throws Exception {
        List<ReceivedRequest> requests = IntStream.range(0, CREDENTIALS)
                .mapToObj(i -> request.apply(i).received())
                .toList();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int offset = i * CREDENTIALS / THREADS / 4;
            running.add(threads.submit((Callable<Void>) () -> {
                start.await();
                for (int j = 0; j < CREDENTIALS; j++) {
                    gateway.refusal(requests.get((j + offset) % CREDENTIALS));
                }
                return null;
            }));
        }
        for (Future<?> each : running) {
            each.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void theRateOfEachCredentialIsExact() throws Exception {
        TencentGateway gateway = builder().ratePerSecond("*", RATE).build();
        for (int second = 0; second < 3; second++) {
            everywhere(
                    i -> Calling.of(Generation.API_3_0)
                            .with("SecretId", "AKID" + i)
                            .key(Calling.KEY + i)
                            .sent(),
                    gateway);
            clock.advance(Duration.ofSeconds(1));
        }

        assertThat(gateway.counts().passed()).isEqualTo(3L * CREDENTIALS * RATE);
        assertThat(gateway.counts().of(GatewayRule.RATE)).isEqualTo(3L * CREDENTIALS * (THREADS - RATE));
        assertThat(gateway.counts().allRefused()).isEqualTo(3L * CREDENTIALS * (THREADS - RATE));
    }

    @Test
    void everyNonceGetsThroughOnce() throws Exception {
        TencentGateway gateway = builder().build();

        everywhere(
                i -> Calling.v1()
                        .with("SecretId", "AKID" + i)
                        .with("Nonce", "7")
                        .key(Calling.KEY + i)
                        .sent(),
                gateway);

        assertThat(gateway.counts().passed()).isEqualTo(CREDENTIALS);
        assertThat(gateway.counts().of(GatewayRule.NONCE)).isEqualTo((long) CREDENTIALS * (THREADS - 1));
        assertThat(gateway.forgottenNonces()).isZero();
    }

    @Test
    void aDaysQuotaIsExactAcrossMidnight() throws Exception {
        TencentGateway gateway = builder().quotaPerDay("Describe*", 3).build();
        IntFunction<Sent> request = i -> Calling.of(Generation.API_3_0)
                .with("SecretId", "AKID" + i)
                .with("Timestamp", Long.toString(clock.instant().getEpochSecond()))
                .key(Calling.KEY + i)
                .sent();
        everywhere(request, gateway);
        clock.advance(Duration.ofDays(1));
        everywhere(request, gateway);

        assertThat(gateway.counts().passed()).isEqualTo(2L * CREDENTIALS * 3);
        assertThat(gateway.counts().of(GatewayRule.QUOTA)).isEqualTo(2L * CREDENTIALS * (THREADS - 3));
    }
}
