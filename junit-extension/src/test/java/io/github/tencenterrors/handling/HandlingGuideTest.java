package io.github.tencenterrors.handling;

import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the guide says, run. */
class HandlingGuideTest {

    private final OrderClient client = new OrderClient();

    /** Does not wait until a resource is free. */
    private static final class OrderClient {

        private final SmallClient client = new SmallClient(Generation.API_3_0) {
            @Override
            boolean isSentAgain(Optional<DocumentedError> error, int attempt) {
                return error.filter(each -> each.code().text().equals("ResourceInUse"))
                                .isEmpty()
                        && super.isSentAgain(error, attempt);
            }
        };

        private final Wire wire = new Wire();

        String place(PlayedAnswer answer) {
            return client.call(wire.playing(answer));
        }

        AttemptCounter counter() {
            return wire;
        }
    }

    @Test
    void aProbe() {
        HandlingMatrix matrix = Probe.of(injection -> client.place(injection.answer()))
                .named("the order client")
                .selecting(Selection.all().withGenerations(Generation.API_3_0))
                .namingExceptions(SmallClient.Failure::kind)
                .run();

        assertThat(matrix).isComplete().neverDependsOnMessageText().survivesBrokenAnswers();
    }

    @Test
    void waivers() throws URISyntaxException {
        HandlingMatrix matrix = Probe.of(injection -> client.place(injection.answer()))
                .namingExceptions(SmallClient.Failure::kind)
                .countingAttempts(client.counter())
                .within(Duration.ofSeconds(5))
                .run();
        Path file = Path.of(getClass().getResource("/acme/waivers.json").toURI());
        LocalDate today = LocalDate.of(2027, 1, 1);

        HandlingMatrix waived = matrix.waiving(
                Waivers.read(file)
                        .and(Waivers.of(new Waiver(
                                Verdict.CRASHED, "FailedOperation", "Ticket 4711.", LocalDate.of(2027, 1, 31)))),
                today);

        assertThat(waived).hasNoUnwaivedVerdict();
        assertThat(waived.waivers())
                .extracting(JudgedWaiver::state)
                .containsExactly(WaiverState.IN_FORCE, WaiverState.IDLE);
    }
}
