package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;

class RepeatedSourcesTest {

    private static final List<String> PLAYED = new ArrayList<>();

    @ParameterizedTest
    @TencentErrorSource("AuthFailure.TokenFailure")
    @TencentErrorSource({"4100", "AuthFailure.TokenFailure"})
    void addUp(String code) {
        PLAYED.add(code);
    }

    @AfterAll
    static void addedUp() {
        assertThat(PLAYED).containsExactly("AuthFailure.TokenFailure", "4100");
    }
}
