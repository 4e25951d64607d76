package io.github.tencenterrors.schema;

import org.jspecify.annotations.Nullable;

/**
 * The names of members met in a body, to find one that stands twice in its object.
 *
 * <p>Objects that are open at one time lie at different depths, and at one depth they follow each other. So it is enough
 * to know of each name and depth the last object that had it: a body of a thousand objects alike takes no more room than
 * one.
 */
final class MemberNames {

    /** A table half full takes a few steps; more of them mean many names, or names chosen to collide. */
    private static final int MOST_STEPS = 100;

    private static final int FEWEST = 32;

    private @Nullable String[] names = {};

    /** The depth in the upper half, the number of the last object in the lower. */
    private long[] objects = {};

    private int count;

    /**
     * Notes a name.
     *
     * @param depth of the object
     * @param object its number; later objects have higher ones, the first has 1
     * @return false if that object has the name already, or if finding that out takes too long
     */
    boolean add(String name, int depth, int object) {
        if (2 * count >= names.length) {
            grow();
        }
        long stamp = (long) depth << 32 | object;
        int mask = names.length - 1;
        int slot = slot(name, depth) & mask;
        for (int step = 0; step < MOST_STEPS; step++) {
            String other = names[slot];
            if (other == null) {
                names[slot] = name;
                objects[slot] = stamp;
                count++;
                return true;
            }
            if (objects[slot] >>> 32 == depth && other.equals(name)) {
                boolean isNew = objects[slot] != stamp;
                objects[slot] = stamp;
                return isNew;
            }
            slot = slot + 1 & mask;
        }
        return false;
    }

    private void grow() {
        @Nullable String[] oldNames = names;
        long[] oldObjects = objects;
        names = new String[Math.max(FEWEST, 2 * oldNames.length)];
        objects = new long[names.length];
        int mask = names.length - 1;
        for (int i = 0; i < oldNames.length; i++) {
            String name = oldNames[i];
            if (name != null) {
                int slot = slot(name, (int) (oldObjects[i] >>> 32)) & mask;
                while (names[slot] != null) {
                    slot = slot + 1 & mask;
                }
                names[slot] = name;
                objects[slot] = oldObjects[i];
            }
        }
    }

    private static int slot(String name, int depth) {
        int hash = (name.hashCode() + depth) * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }
}
