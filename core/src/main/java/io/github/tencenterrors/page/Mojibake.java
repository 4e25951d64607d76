package io.github.tencenterrors.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Text that was UTF-8 and has been read as Windows-1252: {@code valuesâ€‹are} (document 004, table 1, row 1).
 *
 * <p>A run of characters beyond ASCII is put right when its Windows-1252 bytes are UTF-8; text that merely looks foreign
 * is not, and stays.
 */
final class Mojibake {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SHORTEST = 2;

    private Mojibake() {}

    static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int end = 0;
        for (int start = 0; start < text.length(); start = end) {
            end = start + 1;
            if (text.charAt(start) < 0x80) {
                repaired.append(text.charAt(start));
                continue;
            }
            while (end < text.length() && text.charAt(end) >= 0x80) {
                end++;
            }
            repaired.append(run(text.substring(start, end)));
        }
        return repaired.toString();
    }

    private static String run(String run) {
        if (run.length() < SHORTEST || !isLeadByte(run.charAt(0))) {
            return run;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(run)))
                    .toString();
            return decoded.replace('\u200B', ' ');
        } catch (CharacterCodingException e) {
            return run;
        }
    }

    /** À to ô: the bytes that begin a character of UTF-8. */
    private static boolean isLeadByte(char c) {
        return c >= 0xC2 && c <= 0xF4;
    }

    /** The bytes as the wrong decoder saw them; the five that Windows-1252 leaves out come as control characters. */
    private static byte[] bytes(String run) throws CharacterCodingException {
        CharsetEncoder encoder = WINDOWS_1252.newEncoder();
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = c < 0x100
                    ? (byte) c
                    : encoder.encode(CharBuffer.wrap(new char[] {c})).get();
        }
        return bytes;
    }
}
