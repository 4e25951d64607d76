package io.github.tencenterrors.gateway;

/** Positive integers, as requests have them in digits. */
final class Digits {

    /** What 64 bits need. */
    static final int MOST = 20;

    /** The digits of a number that surely fits into a {@code long}. */
    private static final int MOST_OF_A_LONG = 18;

    /** The last second of the year 9999. */
    private static final long LAST_SECOND = 253_402_300_799L;

    private Digits() {}

    static boolean are(String text) {
        return !text.isEmpty()
                && text.length() <= MOST
                && text.chars().allMatch(each -> each >= '0' && each <= '9')
                && text.chars().anyMatch(each -> each != '0');
    }

    /** Whether they are the seconds since 1970 of a time whose year has four digits. */
    static boolean areTime(String text) {
        return are(text) && text.length() <= MOST_OF_A_LONG && Long.parseLong(text) <= LAST_SECOND;
    }

    /** The seconds, or 0 where the text is no time. */
    static long seconds(String text) {
        return areTime(text) ? Long.parseLong(text) : 0;
    }
}
