package io.github.tencenterrors.wiremock;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a failed assertion on attempts says: when they came, what was wanted of them, and what is not so. */
final class AttemptsText {

    private static final int MOST = 20;

    private AttemptsText() {}

    static String of(Attempts attempts, String wanted, String found) {
        return "\nExpecting attempts of '%s':%s\n%s\n%s"
                .formatted(attempts.action(), timeline(attempts), wanted, found);
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }

    private static String timeline(Attempts attempts) {
        List<Attempt> all = attempts.attempts();
        if (all.isEmpty()) {
            return "\n  none: no request of this test had that action";
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.min(all.size(), MOST); i++) {
            lines.append(String.format(
                    Locale.ROOT,
                    "\n  %2d  +%s  %s",
                    i + 1,
                    seconds(all.get(i).sinceFirst()),
                    all.get(i).fault().orElse("no fault injected")));
        }
        if (all.size() > MOST) {
            lines.append("\n  … and ").append(all.size() - MOST).append(" more");
        }
        return lines.toString();
    }
}
