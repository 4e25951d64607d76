package io.github.tencenterrors.recording;

import java.util.Locale;

/** Counts as people read them, alike in every locale. */
final class Figures {

    private Figures() {}

    /** {@code 1,234}. */
    static String grouped(long count) {
        StringBuilder digits = new StringBuilder(Long.toString(count));
        for (int place = digits.length() - 3; place > 0; place -= 3) {
            digits.insert(place, ',');
        }
        return digits.toString();
    }

    /** {@code 1 finding}, {@code 1,234 findings}. */
    static String of(long count, String noun) {
        return grouped(count) + " " + noun + (count == 1 ? "" : "s");
    }

    /** {@code 12.3 %}; what is little is never rounded to nothing, and what is nearly all never to all. */
    static String share(long part, long whole) {
        if (part == 0 || whole == 0) {
            return "0 %";
        }
        if (part == whole) {
            return "100 %";
        }
        double percent = 100.0 * part / whole;
        if (percent < 0.1) {
            return "< 0.1 %";
        }
        return percent > 99.9 ? "> 99.9 %" : String.format(Locale.ROOT, "%.1f %%", percent);
    }
}
