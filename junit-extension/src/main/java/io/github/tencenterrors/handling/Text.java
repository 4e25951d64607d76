package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.Locale;

/** Figures and foreign texts in sentences. */
final class Text {

    private static final int LONGEST = 60;

    private Text() {}

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }

    static String bounded(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
