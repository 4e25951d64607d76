package io.github.tencenterrors.schema;

import java.util.List;

/**
 * Rules that are broken in one body.
 *
 * @param first those that are told
 * @param more how many there are beyond
 */
record Violations(List<Violation> first, int more) {

    static final Violations NONE = new Violations(List.of(), 0);

    boolean isEmpty() {
        return first.isEmpty();
    }
}
