package io.github.tencenterrors.schema;

import java.nio.charset.StandardCharsets;

/** What a JSON string stands for that has signs behind backslashes. */
final class EscapedText {

    private static final String SIGNS = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private EscapedText() {}

    /** Whether that sign, and no {@code u}, may stand behind a backslash. */
    static boolean hasSign(byte sign) {
        return SIGNS.indexOf(sign) >= 0;
    }

    /** The text between those places, whose escapes are well-formed. */
    static String decode(byte[] bytes, int start, int end) {
        StringBuilder text = new StringBuilder(end - start);
        int plain = start;
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                text.append(new String(bytes, plain, at - plain, StandardCharsets.UTF_8));
                at++;
                if (bytes[at] == 'u') {
                    text.append(unit(bytes, at + 1));
                    at += 4;
                } else {
                    text.append(MEANINGS.charAt(SIGNS.indexOf(bytes[at])));
                }
                plain = at + 1;
            }
        }
        return text.append(new String(bytes, plain, end - plain, StandardCharsets.UTF_8))
                .toString();
    }

    private static char unit(byte[] bytes, int at) {
        int unit = 0;
        for (int i = at; i < at + 4; i++) {
            unit = 16 * unit + Character.digit(bytes[i], 16);
        }
        return (char) unit;
    }
}
