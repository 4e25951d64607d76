package io.github.tencenterrors.schema;

import java.util.Arrays;

/**
 * The names of members met in a body, to find one that stands twice in its object.
 *
 * <p>Objects that are open at one time lie at different depths, and at one depth they follow each other. So it is enough
 * to know of each name and depth the last object that had it: a thousand objects alike take no more room than one.
 */
final class MemberNames {

    /** The deepest object whose names can be told from those of others. */
    static final int DEEPEST = 255;

    /** A table half full takes a few steps. More of them mean very many names, or names chosen to collide. */
    private static final int MOST_STEPS = 100;

    private static final int FEWEST_ENTRIES = 32;

    /** An entry is where the name was first met, its length and depth in one number, its hash, and the last object. */
    private static final int ENTRY = 4;

    private static final long MIXER = 0x9E37_79B9_7F4A_7C15L;

    private final byte[] bytes;
    private int[] table = {};
    private int count;

    /** Names that stand in those bytes, without escapes. */
    MemberNames(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Notes a name.
     *
     * @param start where it begins
     * @param end where it ends
     * @param depth of the object that has it, from 0 to {@link #DEEPEST}
     * @param object the number of that object: the first has 1, later ones have more
     * @return false if that object has the name already, or if finding that out takes too long
     */
    boolean add(int start, int end, int depth, int object) {
        if (2 * ENTRY * count >= table.length) {
            grow();
        }
        int lengthAndDepth = (end - start) << 8 | depth;
        int hash = hash(start, end) + depth * (int) MIXER;
        for (int step = 0; step < MOST_STEPS; step++) {
            int entry = entry(hash + step);
            if (table[entry + 3] == 0) {
                table[entry] = start;
                table[entry + 1] = lengthAndDepth;
                table[entry + 2] = hash;
                table[entry + 3] = object;
                count++;
                return true;
            }
            if (table[entry + 2] == hash && table[entry + 1] == lengthAndDepth && isSame(table[entry], start, end)) {
                boolean isNew = table[entry + 3] != object;
                table[entry + 3] = object;
                return isNew;
            }
        }
        return false;
    }

    private boolean isSame(int other, int start, int end) {
        return Arrays.equals(bytes, other, other + end - start, bytes, start, end);
    }

    private void grow() {
        int[] old = table;
        table = new int[Math.max(FEWEST_ENTRIES * ENTRY, 2 * old.length)];
        for (int from = 0; from < old.length; from += ENTRY) {
            if (old[from + 3] != 0) {
                int step = 0;
                while (table[entry(old[from + 2] + step) + 3] != 0) {
                    step++;
                }
                System.arraycopy(old, from, table, entry(old[from + 2] + step), ENTRY);
            }
        }
    }

    private int entry(int hash) {
        return hash * ENTRY & table.length - 1;
    }

    private int hash(int start, int end) {
        long hash = 0;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ Eights.at(at, bytes)) * MIXER;
        }
        if (at < end) {
            hash = (hash ^ rest(at, end)) * MIXER;
        }
        return (int) (hash ^ hash >>> 32);
    }

    /** The fewer than eight bytes up to the end, as the lower part of eight. */
    private long rest(int at, int end) {
        if (at + Long.BYTES <= bytes.length) {
            return Eights.at(at, bytes) & ((1L << (8 * (end - at))) - 1);
        }
        long rest = 0;
        for (int i = end - 1; i >= at; i--) {
            rest = rest << 8 | (bytes[i] & 0xFF);
        }
        return rest;
    }
}
