package io.github.tencenterrors.recording;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds and counts line feeds, eight bytes at a time. */
final class Newlines {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    private Newlines() {}

    /** How many stand from one index up to another. */
    static int count(byte[] bytes, int from, int to) {
        int count = 0;
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            count += Long.bitCount(marks(bytes, at));
        }
        for (; at < to; at++) {
            count += bytes[at] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The index of the next, or the end where there is none. */
    static int next(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= to - Long.BYTES; at += Long.BYTES) {
            long marks = marks(bytes, at);
            if (marks != 0) {
                return at + Long.numberOfTrailingZeros(marks) / Byte.SIZE;
            }
        }
        while (at < to && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    /** The index behind the last, or the beginning where there is none. */
    static int behindLast(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /** The highest bit of each byte that is a line feed: only a byte of zeros stays below 0x80 when 0x7F is added. */
    private static long marks(byte[] bytes, int at) {
        long other = (long) LONG.get(bytes, at) ^ LINE_FEEDS;
        return ~(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS);
    }
}
