package io.github.tencenterrors.gateway;

/** Positive integers, as the older signatures send them. */
final class Digits {

    private static final int LONGEST = 18;

    private Digits() {}

    static boolean are(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The integer, or 0 where it is none. */
    static long parse(String text) {
        return are(text) ? Long.parseLong(text) : 0;
    }
}
