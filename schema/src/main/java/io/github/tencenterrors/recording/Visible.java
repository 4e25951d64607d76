package io.github.tencenterrors.recording;

import java.util.HexFormat;
import java.util.regex.Pattern;

/** Texts from bodies and file names as they may be shown: nothing in them moves a cursor, turns a line round or hides. */
final class Visible {

    /** What no name or message needs more of; such texts come from bodies, where a name may be as long as the body. */
    private static final int LONGEST = 300;

    private Visible() {}

    /** A short text on one line. */
    static String line(String text) {
        if (text.length() <= LONGEST && isPlain(text)) {
            return text;
        }
        if (text.length() <= LONGEST) {
            return escaped(Patterns.INVISIBLE, text);
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return escaped(Patterns.INVISIBLE, text.substring(0, end)) + "… (" + Figures.of(text.length(), "character")
                + ")";
    }

    /** A text with its lines and tabulators. */
    static String lines(String text) {
        return escaped(Patterns.INVISIBLE_IN_LINES, text.replace("\r\n", "\n"));
    }

    /** Spares most texts the patterns. */
    private static boolean isPlain(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < ' ' || text.charAt(index) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(Pattern invisible, String text) {
        return invisible.matcher(text).replaceAll(found -> found.group()
                .chars()
                .mapToObj(c -> "\\\\u" + HexFormat.of().toHexDigits((char) c))
                .reduce("", String::concat));
    }

    /** Apart, so that plain texts do not make them. */
    private static final class Patterns {

        /** Control and format characters, among these the marks that turn the direction of writing; and half characters. */
        private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

        private static final Pattern INVISIBLE_IN_LINES =
                Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n\\t]]");
    }
}
