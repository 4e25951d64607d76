package io.github.tencenterrors.samples.compatibility.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.Test;

/** The guard of the guard: these tests run on the WireMock that they name. */
class WireMockVersionTest {

    @Test
    void isThatOfTheServer() {
        assertThat(WireMockServer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .endsWith("/" + System.getProperty("expected.wiremock.jar"));
    }
}
