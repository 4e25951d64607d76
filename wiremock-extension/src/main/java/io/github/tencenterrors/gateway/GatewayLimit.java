package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.util.Arrays;
import java.util.List;

/**
 * How many calls a gateway lets through.
 *
 * @param kind what is counted
 * @param actions which actions, with {@code *} and {@code ?}
 * @param most how many get through
 */
record GatewayLimit(Kind kind, String actions, int most) {

    /** A window of a second keeps the time of each call. */
    private static final int LARGEST_RATE = 100_000;

    /** What is counted, and for whom. */
    enum Kind {
        PER_SECOND(GatewayRule.RATE),
        PER_SECOND_OF_ACCOUNT(GatewayRule.ACCOUNT_RATE),
        PER_SECOND_OF_ADDRESS(GatewayRule.ADDRESS_RATE),
        AT_ONCE(GatewayRule.CONCURRENCY),
        PER_DAY(GatewayRule.QUOTA);

        private final GatewayRule rule;

        Kind(GatewayRule rule) {
            this.rule = rule;
        }

        GatewayRule rule() {
            return rule;
        }

        boolean isRate() {
            return this != AT_ONCE && this != PER_DAY;
        }

        String id() {
            return EnumId.of(this);
        }

        static Kind ofId(String id) {
            return EnumId.find(id, "no limit is called", Arrays.asList(values()));
        }

        /** In the order in which they are decided. */
        static List<Kind> all() {
            return Arrays.asList(values());
        }
    }

    GatewayLimit {
        if (most < 1 || (kind.isRate() && most > LARGEST_RATE)) {
            throw new Problem(
                            "a limit of " + most + " " + kind.id(),
                            "actions '" + actions + "'",
                            kind.isRate()
                                    ? "a rate is between 1 and " + LARGEST_RATE
                                            + ", since the time of each call is kept"
                                    : "a limit is at least 1",
                            "give another number; to refuse an action always there is inMaintenance(…)")
                    .asIllegalArgument();
        }
    }

    String label() {
        return most + " " + kind.id().replace('-', ' ')
                + (kind.isRate() && kind != Kind.PER_SECOND ? "" : " of '" + actions + "'");
    }
}
