package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GatewayClockTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void standsStillUntilItIsMoved() {
        GatewayClock clock = GatewayClock.at(NOON);

        assertThat(clock.instant()).isEqualTo(NOON);
        clock.advance(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(-1));
        assertThat(clock.instant()).isEqualTo("2026-11-20T12:04:00Z");
        clock.moveTo(Instant.EPOCH);
        assertThat(clock.instant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void goesOnFromWhereItIsMoved() {
        GatewayClock clock = GatewayClock.system();
        clock.moveTo(NOON);

        assertThat(clock.instant()).isBetween(NOON, NOON.plus(Duration.ofHours(1)));
    }
}
