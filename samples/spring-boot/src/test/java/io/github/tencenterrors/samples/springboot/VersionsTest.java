package io.github.tencenterrors.samples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The guard of the guard: these tests run on what Spring Boot manages, older than what we compile against. */
class VersionsTest {

    @Test
    void areThoseOfSpringBoot() {
        assertThat(ParameterizedTest.class.getPackage().getImplementationVersion())
                .startsWith("5.12.");
        assertThat(new ObjectMapper().version().toString()).isEqualTo("2.21.4");
    }
}
