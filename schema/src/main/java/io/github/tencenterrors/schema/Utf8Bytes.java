package io.github.tencenterrors.schema;

/**
 * Whether bytes are UTF-8, by the table of well-formed sequences in chapter 3.9 of the Unicode standard.
 *
 * <p>Jackson's parser takes some that are not: overlong forms, and halves of surrogate pairs.
 */
final class Utf8Bytes {

    private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

    private Utf8Bytes() {}

    static boolean areValid(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            while (at + Long.BYTES <= bytes.length && (Eights.at(at, bytes) & NOT_ASCII) == 0) {
                at += Long.BYTES;
            }
            if (at < bytes.length) {
                int length = bytes[at] >= 0 ? 1 : lengthOfSequence(bytes, at);
                if (length == 0) {
                    return false;
                }
                at += length;
            }
        }
        return true;
    }

    /** The length of the sequence that begins here with a byte that is not ASCII; 0 if it is none. */
    private static int lengthOfSequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length > 2 && !isSecond(first, bytes[at + 1] & 0xFF) ? 0 : length;
    }

    /** Of some first bytes the second may not take each value: the sequence would be overlong, a surrogate, or too high. */
    private static boolean isSecond(int first, int second) {
        return switch (first) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
