package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MisuseTest {

    @Test
    void isReportedInFull() {
        assertThat(Failures.of(MisspeltFamilyTestCase.class)).containsExactly("""
                @TencentErrorSource selects no documented error
                  at:   void io.github.tencenterrors.samples.compatibility.junit.MisspeltFamilyTestCase.neverRuns\
                (ErrorResponse)
                  why:  no documented error in generation 'api-3.0' has the family 'AuthFailures'
                  fix:  did you mean 'AuthFailure'?""");
    }
}
