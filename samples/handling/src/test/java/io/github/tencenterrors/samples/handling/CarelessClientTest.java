package io.github.tencenterrors.samples.handling;

import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.handling.GivenVerdict;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Injection;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.handling.Verdict;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TestCredential;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the probe finds out about a client that does everything wrong. */
class CarelessClientTest {

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().isolateTests().build();

    private static final AtomicReference<String> FIRST = new AtomicReference<>("");

    @Test
    void deservesEveryVerdict(TestCredential credential) {
        HandlingMatrix matrix = probe(credential).run();

        assertThat(verdicts(matrix)).isEqualTo(EnumSet.allOf(Verdict.class));
        assertThat(matrix.notJudged()).isEmpty();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(matrix).isComplete());
    }

    /** {@code -Drepetitions=200} asks it often. */
    @ParameterizedTest
    @MethodSource("repetitions")
    void isGivenTheSameMatrixEachTime(int repetition, TestCredential credential) {
        String matrix = probe(credential).run().withoutTimes().toJson();

        String first = FIRST.updateAndGet(before -> before.isEmpty() ? matrix : before);
        assertThat(matrix).as("repetition %d", repetition).isEqualTo(first);
    }

    static IntStream repetitions() {
        return IntStream.rangeClosed(1, Integer.getInteger("repetitions", 3));
    }

    private static Probe<List<String>> probe(TestCredential credential) {
        Played played = new Played(credential.timedBy(() -> Instant.EPOCH), "DescribeInstances");
        CarelessClient client = new CarelessClient(URI.create(cloud.baseUrl()), credential.secretId());
        return Probe.of(injection ->
                        played.to(injection, () -> isLegacy(injection) ? client.listOldAccount() : client.list()))
                .named("the careless client")
                .selecting(Selection.all()
                        .withGenerations(Generation.API_3_0, Generation.API_2_0)
                        .withScopes(Scope.COMMON)
                        .withDocuments("00?"))
                .successIs(any -> true)
                .requestIdOfException(any -> Optional.empty())
                .countingAttempts(played.attempts())
                .within(Duration.ofMillis(250));
    }

    private static boolean isLegacy(Injection injection) {
        if (injection instanceof Injection.Broken broken) {
            return broken.generation() == Generation.API_2_0;
        }
        return injection.response().orElseThrow().generation().envelope() == Envelope.FLAT;
    }

    private static Set<Verdict> verdicts(HandlingMatrix matrix) {
        return matrix.verdicts().stream()
                .map(GivenVerdict::verdict)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Verdict.class)));
    }
}
