package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void tellsWhatAtWhyAndFix() {
        assertThat(new Problem("it broke", "line 3", "a rule", "mend it"))
                .hasToString("it broke\n  at:   line 3\n  why:  a rule\n  fix:  mend it");
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(new Problem("it broke", "", "a rule", "mend it").asIllegalArgument())
                .hasMessage("it broke\n  why:  a rule\n  fix:  mend it");
    }
}
