package io.github.tencenterrors.page;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text that was UTF-8 and has been read as Windows-1252: {@code valuesâ€‹are} (document 004, table 1, row 1).
 *
 * <p>A run of characters beyond ASCII is put right when its Windows-1252 bytes are UTF-8; text that merely looks foreign
 * is not, and stays.
 */
final class Mojibake {

    /** In the places of the five bytes that Windows-1252 leaves out stand the control characters that decoders put. */
    private static final String MADE_OF_80_TO_9F =
            new String(highBytes(), Charset.forName("windows-1252")).replace('\uFFFD', '\u0080');

    private static final int SHORTEST = 2;

    private Mojibake() {}

    private static byte[] highBytes() {
        byte[] bytes = new byte[0x20];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (0x80 + i);
        }
        return bytes;
    }

    static String repaired(String text) {
        if (text.chars().noneMatch(c -> isLeadByte((char) c))) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        int end = 0;
        for (int start = 0; start < text.length(); start = end) {
            end = endOfBytes(text, start);
            repaired.append(end == start ? text.substring(start, ++end) : run(text.substring(start, end)));
        }
        return repaired.toString();
    }

    private static int endOfBytes(String text, int start) {
        int end = start;
        while (end < text.length() && isByte(text.charAt(end))) {
            end++;
        }
        return end;
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

    /** Whether the wrong decoder made it of a byte beyond ASCII. */
    private static boolean isByte(char c) {
        return c >= 0x80 && (c < 0x100 || MADE_OF_80_TO_9F.indexOf(c) >= 0);
    }

    private static byte[] bytes(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = run.charAt(i);
            bytes[i] = (byte) (c < 0x100 ? c : 0x80 + MADE_OF_80_TO_9F.indexOf(c));
        }
        return bytes;
    }
}
