package io.github.tencenterrors.recording;

import java.util.regex.Pattern;

/** A text that is not ours as it stands in messages: short, and on one line. */
final class Quoted {

    private static final int LONGEST = 100;
    private static final int LONGEST_LINE = 300;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");

    private Quoted() {}

    /** A text of a recording, between quotation marks. */
    static String of(String text) {
        return "'" + oneLine(text, LONGEST) + "'";
    }

    /** The message of somebody else. */
    static String line(String message) {
        return oneLine(message, LONGEST_LINE);
    }

    private static String oneLine(String text, int longest) {
        String cut = text.length() <= longest ? text : text.substring(0, longest) + "…";
        return CONTROL.matcher(cut).replaceAll("\uFFFD");
    }
}
