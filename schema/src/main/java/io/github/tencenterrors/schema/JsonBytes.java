package io.github.tencenterrors.schema;

import java.nio.charset.StandardCharsets;

/**
 * The signs of a JSON text one after the other, in bytes that are known to be UTF-8.
 *
 * <p>Nothing is taken that RFC 8259 does not allow. Very long numbers are not taken either: where it says no, a parser has
 * to be asked.
 */
final class JsonBytes {

    private static final int LONGEST_NUMBER = 100;

    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTATION_MARKS = 0x2222_2222_2222_2222L;
    private static final long BACKSLASHES = 0x5C5C_5C5C_5C5C_5C5CL;
    private static final long BLANKS = 0x2020_2020_2020_2020L;

    private final byte[] bytes;
    private int at;

    private int start;
    private int end;
    private boolean escaped;
    private boolean integral;

    JsonBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next sign that is no blank; 0, which is no sign of JSON's, at the end. */
    byte next() {
        while (at < bytes.length) {
            byte sign = bytes[at];
            if (sign > ' ' || (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
                return sign;
            }
            at++;
        }
        return 0;
    }

    boolean isAtEnd() {
        return next() == 0 && at == bytes.length;
    }

    /** Passes over that sign, if it is the next that is no blank. */
    boolean take(char sign) {
        if (next() != sign) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes over a word. */
    boolean takeWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!takeOne(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Passes over a string, the token from then on. */
    boolean takeString() {
        if (!take('"')) {
            return false;
        }
        start = at;
        escaped = false;
        while (true) {
            at = special(at);
            if (at == bytes.length) {
                return false;
            }
            byte sign = bytes[at++];
            if (sign == '"') {
                end = at - 1;
                return true;
            }
            if (sign != '\\' || !takeEscape()) {
                return false;
            }
        }
    }

    /** Passes over a number, the token from then on. */
    boolean takeNumber() {
        start = at;
        integral = true;
        takeOne('-');
        boolean wellFormed = takeOne('0') || takeDigits();
        if (takeOne('.')) {
            integral = false;
            wellFormed &= takeDigits();
        }
        if (takeOne('e') || takeOne('E')) {
            integral = false;
            if (!takeOne('+')) {
                takeOne('-');
            }
            wellFormed &= takeDigits();
        }
        end = at;
        return wellFormed && end - start <= LONGEST_NUMBER;
    }

    /** Where the token begins, behind its quotation mark if it has one. */
    int start() {
        return start;
    }

    /** Where the token ends, before its quotation mark if it has one. */
    int end() {
        return end;
    }

    /** Whether the token is a string in which a sign is escaped. */
    boolean isEscaped() {
        return escaped;
    }

    /** Whether the token, a number, has neither fraction nor exponent. */
    boolean isIntegral() {
        return integral;
    }

    /** What the token, a string, stands for. */
    String text() {
        return escaped
                ? EscapedText.decode(bytes, start, end)
                : new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The signs of the token, a number. */
    String digits() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The next place of a sign that ends a string, begins an escape, or would have to be one; or the end. */
    private int special(int from) {
        int place = from;
        while (place + Long.BYTES <= bytes.length) {
            long found = specials(Eights.at(place, bytes));
            if (found != 0) {
                return place + (Long.numberOfTrailingZeros(found) >>> 3);
            }
            place += Long.BYTES;
        }
        while (place < bytes.length
                && bytes[place] != '"'
                && bytes[place] != '\\'
                && (bytes[place] >= ' ' || bytes[place] < 0)) {
            place++;
        }
        return place;
    }

    /** The high bits of bytes that are special; of those behind the first, some more. */
    private static long specials(long eight) {
        long ending = eight ^ QUOTATION_MARKS;
        long escaping = eight ^ BACKSLASHES;
        long special = ((ending - ONES) & ~ending) | ((escaping - ONES) & ~escaping) | ((eight - BLANKS) & ~eight);
        return special & HIGH_BITS;
    }

    private boolean takeEscape() {
        escaped = true;
        if (!takeOne('u')) {
            return at < bytes.length && EscapedText.hasSign(bytes[at++]);
        }
        int last = at + 4;
        while (at < last && at < bytes.length && Character.digit(bytes[at], 16) >= 0) {
            at++;
        }
        return at == last;
    }

    private boolean takeDigits() {
        int first = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > first;
    }

    private boolean takeOne(char sign) {
        if (at < bytes.length && bytes[at] == sign) {
            at++;
            return true;
        }
        return false;
    }
}
