package io.github.tencenterrors.samples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

/** What every refusal has. */
final class Refusals {

    private Refusals() {}

    static void assertTellsHow(Exception refusal) {
        assertTellsHow(String.valueOf(refusal.getMessage()));
    }

    static void assertTellsHow(String message) {
        assertThat(message).contains("\n  why:  ").contains("\n  fix:  ");
    }
}
