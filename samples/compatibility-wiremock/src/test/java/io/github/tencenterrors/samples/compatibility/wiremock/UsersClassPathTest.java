package io.github.tencenterrors.samples.compatibility.wiremock;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The class path of a user who names the WireMock extension alone. */
class UsersClassPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "io.github.tencenterrors.coverage.CoverageReport",
                "io.github.tencenterrors.junit.TencentErrorSource",
                "picocli.CommandLine"
            })
    void hasNothingThatOnlyCommandsNeed(String name) {
        assertThatCode(() -> load("io.github.tencenterrors.cli.ExitStatus")).doesNotThrowAnyException();
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> load(name));
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, UsersClassPathTest.class.getClassLoader());
    }
}
