package io.github.tencenterrors.wiremock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** A duration as JSON: milliseconds, as everywhere in WireMock, with a fraction where it is finer. */
final class Milliseconds {

    private static final int DIGITS_OF_NANOS = 6;
    private static final BigDecimal MOST = new BigDecimal(FaultChecks.ENDLESS.toMillis());

    private Milliseconds() {}

    static Duration read(RuleNode node) {
        BigDecimal number = node.number();
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw node.refusal(
                    "milliseconds from 0 to " + MOST + " are wanted, not " + number, "a hundred years must suffice");
        }
        boolean vanishing = number.precision() - number.scale() < -DIGITS_OF_NANOS;
        return vanishing
                ? Duration.ZERO
                : Duration.ofNanos(number.movePointRight(DIGITS_OF_NANOS)
                        .setScale(0, RoundingMode.DOWN)
                        .longValueExact());
    }

    static Number write(Duration duration) {
        BigDecimal nanos = new BigDecimal(duration.getSeconds())
                .movePointRight(DIGITS_OF_NANOS + 3)
                .add(new BigDecimal(duration.getNano()));
        BigDecimal number = nanos.movePointLeft(DIGITS_OF_NANOS).stripTrailingZeros();
        return number.scale() <= 0 ? (Number) number.longValueExact() : number;
    }
}
