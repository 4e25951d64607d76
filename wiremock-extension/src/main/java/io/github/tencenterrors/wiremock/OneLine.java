package io.github.tencenterrors.wiremock;

import java.util.regex.Pattern;

/** Texts that others chose, fit for a line of a message. */
final class OneLine {

    private static final int LONGEST = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private OneLine() {}

    static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return CONTROL.matcher(start).replaceAll(" ");
    }
}
