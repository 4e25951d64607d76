package io.github.tencenterrors.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void comesFirst() {
        assertThat(Nearest.to("AuthFailures", List.of("InternalError", "AuthFailure", "UnknownParameter")))
                .startsWith("AuthFailure");
    }

    @Test
    void regardsNoCase() {
        assertThat(Nearest.to("authfailure", List.of("LimitExceeded", "AuthFailure")))
                .startsWith("AuthFailure");
    }

    @Test
    void isAtMostFive() {
        List<String> many = IntStream.range(0, 20).mapToObj(i -> "Code" + i).toList();

        assertThat(Nearest.to("Code3", many)).hasSize(5).startsWith("Code3");
    }

    @Test
    void asAQuestionNamesOneThatIsNear() {
        assertThat(Nearest.asQuestion("api3.0", List.of("api-3.0", "api-2017"))).isEqualTo("did you mean 'api-3.0'?");
        assertThat(Nearest.asQuestion("qouta", List.of("quota"))).isEqualTo("did you mean 'quota'?");
    }

    @Test
    void asAQuestionListsTheChoicesWhereNoneIsNear() {
        assertThat(Nearest.asQuestion("x", List.of("common", "business"))).isEqualTo("use one of 'common', 'business'");
        assertThat(Nearest.asQuestion("x", List.of("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff")))
                .isEqualTo("use one of 'aaaa', 'bbbb', 'cccc', 'dddd', 'eeee', …");
    }

    @Test
    void asAQuestionSaysWhenThereIsNoChoice() {
        assertThat(Nearest.asQuestion("x", List.of())).isEqualTo("there is nothing to choose from");
    }

    @Test
    void takesAnyLength() {
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("a"))).containsExactly("a");
    }
}
