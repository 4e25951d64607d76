package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that look for extensions, where our standalone jar is on the class path. */
class ScanningTest {

    private static final Path SERVICES_OF_THE_JAR = Path.of("src/main/standalone/ExtensionFactory");

    @TempDir
    private Path root;

    private WireMockServer server;

    @BeforeEach
    void putTheServicesFileOnTheClassPath() throws IOException {
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.copy(SERVICES_OF_THE_JAR, services.resolve(ExtensionFactory.class.getName()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void findTheFactory() throws IOException {
        server = scanning();

        server.stubFor(TencentStubs.tencentAction("*").willReturn(TencentStubs.tencentError("InternalError")));

        assertThat(Calls.direct()
                        .get(server.baseUrl() + "/?Action=RunInstances")
                        .body())
                .contains("InternalError");
    }

    @Test
    void keepTheFactoryThatTheyWereGiven() throws IOException {
        server = scanning(TencentErrorsExtensionFactory.checking(ResponseContract.wire()));

        assertThat(Calls.direct().get(server.baseUrl() + Server.CONTRACT).statusCode())
                .isEqualTo(200);
        assertThat(TencentFaults.on(server).injected()).isEmpty();
    }

    @Test
    void keepTheFactoryOfTheUsersThatTheyWereGiven() throws IOException {
        server = scanning(new CheckingFactory());

        assertThat(Calls.direct().get(server.baseUrl() + Server.CONTRACT).statusCode())
                .isEqualTo(200);
    }

    @Test
    void findItThoughAnotherServerWasGivenOne() throws IOException {
        WireMockServer other = scanning(TencentErrorsExtensionFactory.with(ErrorCatalog.bundled()));
        other.stop();

        server = scanning();

        assertThat(server.getLoadedExtensionNames()).contains(TencentErrorsExtensionFactory.ERROR_TRANSFORMER);
    }

    private WireMockServer scanning(ExtensionFactory... given) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            WireMockServer made = new WireMockServer(options()
                    .dynamicPort()
                    .bindAddress("127.0.0.1")
                    .extensionScanningEnabled(true)
                    .extensions(given));
            made.start();
            return made;
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
