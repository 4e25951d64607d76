package io.github.tencenterrors.samples.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import org.junit.jupiter.api.Test;

/** The guard of the guard, as for JUnit and WireMock: these tests run on the Jackson and the JDK that are named. */
class VersionsTest {

    @Test
    void areThatOfJackson() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("expected.jackson.version"));
    }

    @Test
    void areThatOfTheJdk() {
        assertThat(Runtime.version().feature()).isEqualTo(Integer.getInteger("expected.jdk"));
    }
}
