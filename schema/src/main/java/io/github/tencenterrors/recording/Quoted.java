package io.github.tencenterrors.recording;

import java.util.regex.Pattern;

/** A text from a recording as it stands in messages: between quotation marks, short, and on one line. */
final class Quoted {

    private static final int LONGEST = 100;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private Quoted() {}

    static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return "'" + CONTROL.matcher(cut).replaceAll("\uFFFD") + "'";
    }
}
