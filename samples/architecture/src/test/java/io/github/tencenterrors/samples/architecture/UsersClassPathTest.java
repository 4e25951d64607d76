package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/** The class path of this module is that of a user who names our modules and brings WireMock. */
class UsersClassPathTest {

    @Test
    void hasTheCommandsButNotTheLibraryThatTheyAloneNeed() {
        assertThatCode(() -> load("io.github.tencenterrors.cli.ExitStatus")).doesNotThrowAnyException();
        assertThatExceptionOfType(ClassNotFoundException.class).isThrownBy(() -> load("picocli.CommandLine"));
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, false, UsersClassPathTest.class.getClassLoader());
    }
}
