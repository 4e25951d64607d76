package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeOutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "com.acme.TimeoutFailure, TimeoutFailure",
        "com.acme.Client$Failure, Failure",
        "com.acme.Client$Call$Failure, Failure",
        "com.acme.Client$1, Client$1",
        "com.acme.Client$Call$1, Call$1",
        "Failure, Failure",
        "request denied., request denied.",
        "auth.expired, auth.expired",
        "Retry.Later, Retry.Later",
        "see com.acme.Client, see com.acme.Client",
    })
    void ofAnExceptionIsCalledByItsTypeAlone(String name, String label) {
        assertThat(outcome(OutcomeKind.EXCEPTION, name).label()).isEqualTo(label);
        assertThat(outcome(OutcomeKind.CRASH, name).label()).isEqualTo("crash: " + label);
    }

    @ParameterizedTest
    @CsvSource({"com.acme.TimeoutFailure, com.acme.TimeoutFailure", "Session[token=geheim], Session[token=***]"})
    void ofAValueIsCalledByItsNameWithoutSecrets(String name, String label) {
        assertThat(outcome(OutcomeKind.VALUE, name).label()).isEqualTo(label);
    }

    private static CodeOutcome outcome(OutcomeKind kind, String name) {
        return new CodeOutcome(kind, name, Meaning.FAILURE, Optional.empty());
    }
}
