package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.engine.TestEngine;

/** The guard of the guard: these tests run on the JUnit that they name. */
class JUnitVersionTest {

    private static final String EXPECTED = System.getProperty("expected.junit.version");

    @Test
    void isThatOfParameterizedTests() {
        assertThat(ParameterizedTest.class.getPackage().getImplementationVersion())
                .isEqualTo(EXPECTED);
    }

    @Test
    void isThatOfTheEngine() {
        assertThat(ServiceLoader.load(TestEngine.class))
                .filteredOn(engine -> engine.getId().equals("junit-jupiter"))
                .extracting(engine -> engine.getVersion().orElseThrow())
                .containsExactly(EXPECTED);
    }
}
