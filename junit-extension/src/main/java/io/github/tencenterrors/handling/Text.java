package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.Locale;

/** Figures and foreign texts in sentences. */
final class Text {

    private Text() {}

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toNanos() / 1e9);
    }

    /** So many characters of it, or one less where that would leave half of a pair. */
    static String bounded(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }
}
