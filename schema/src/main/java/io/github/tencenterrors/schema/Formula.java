package io.github.tencenterrors.schema;

import java.util.Arrays;

/**
 * What must hold of the facts about a body, each of which is a bit: clauses, all of which must be met.
 *
 * <p>A clause is a pair of sets: a fact of the first that holds, or one of the second that does not, meets it. A schema of
 * ours comes to a dozen clauses, so that asking it is a dozen comparisons of numbers.
 */
final class Formula {

    static final Formula ALWAYS = new Formula();
    static final Formula NEVER = new Formula(0, 0);

    private final long[] clauses;

    private Formula(long... clauses) {
        this.clauses = clauses;
    }

    /** That this fact holds. */
    static Formula of(long fact) {
        return new Formula(fact, 0);
    }

    boolean holds(long facts) {
        for (int i = 0; i < clauses.length; i += 2) {
            if ((facts & clauses[i]) == 0 && (~facts & clauses[i + 1]) == 0) {
                return false;
            }
        }
        return true;
    }

    Formula and(Formula other) {
        Formula both = this;
        for (int i = 0; i < other.clauses.length; i += 2) {
            both = both.with(other.clauses[i], other.clauses[i + 1]);
        }
        return both;
    }

    Formula or(Formula other) {
        Formula either = ALWAYS;
        for (int i = 0; i < clauses.length; i += 2) {
            for (int k = 0; k < other.clauses.length; k += 2) {
                either = either.with(clauses[i] | other.clauses[k], clauses[i + 1] | other.clauses[k + 1]);
            }
        }
        return either;
    }

    Formula not() {
        Formula none = NEVER;
        for (int i = 0; i < clauses.length; i += 2) {
            none = none.or(unmet(clauses[i], clauses[i + 1]));
        }
        return none;
    }

    /** That no fact of the first holds and every one of the second does. */
    private static Formula unmet(long held, long missed) {
        Formula unmet = ALWAYS;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            long fact = 1L << bit;
            if ((held & fact) != 0) {
                unmet = unmet.with(0, fact);
            }
            if ((missed & fact) != 0) {
                unmet = unmet.with(fact, 0);
            }
        }
        return unmet;
    }

    /** The same with a clause more, but for those that follow from others. */
    private Formula with(long held, long missed) {
        if ((held & missed) != 0 || follows(held, missed)) {
            return this;
        }
        long[] all = new long[clauses.length + 2];
        int end = 0;
        for (int i = 0; i < clauses.length; i += 2) {
            if ((held & ~clauses[i]) != 0 || (missed & ~clauses[i + 1]) != 0) {
                all[end++] = clauses[i];
                all[end++] = clauses[i + 1];
            }
        }
        all[end++] = held;
        all[end++] = missed;
        return new Formula(Arrays.copyOf(all, end));
    }

    private boolean follows(long held, long missed) {
        for (int i = 0; i < clauses.length; i += 2) {
            if ((clauses[i] & ~held) == 0 && (clauses[i + 1] & ~missed) == 0) {
                return true;
            }
        }
        return false;
    }
}
