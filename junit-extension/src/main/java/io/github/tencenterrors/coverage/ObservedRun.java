package io.github.tencenterrors.coverage;

import java.time.Instant;
import java.util.Optional;

/**
 * A run of tests in one JVM, as its file tells.
 *
 * @param id its own, a UUID
 * @param file where it was read
 * @param began when its first source was played
 * @param ended when its tests were over; empty where the JVM was killed before: what it observed last may be missing
 * @param observations how many were read
 * @since 0.1
 */
public record ObservedRun(String id, String file, Instant began, Optional<Instant> ended, long observations) {

    /** The same run with so many observations more. */
    ObservedRun with(int more) {
        return new ObservedRun(id, file, began, ended, observations + more);
    }
}
