package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** WireMock's own launcher, which looks for extensions in the services files of the class path. */
class StandaloneServerTest {

    @Test
    void findsTheFactoryThatAServicesFileNames(@TempDir Path root) throws IOException {
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(ExtensionFactory.class.getName()), TencentErrorsExtensionFactory.class.getName());
        Files.createDirectory(root.resolve("mappings"));
        Files.copy(
                Path.of("src/test/resources/tencent-cloud/mappings/bad-gateway.json"),
                root.resolve("mappings/bad-gateway.json"));
        WireMockServer server = launched(root);
        server.start();

        var answer = Calls.direct().get(server.baseUrl() + "/?Action=RunInstances");
        server.stop();

        assertThat(answer.statusCode()).isEqualTo(502);
    }

    @Test
    void checksItsAnswersWhereAFactoryOfTheUsersSaysSo(@TempDir Path root) throws IOException {
        Path services = Files.createDirectories(root.resolve("META-INF/services"));
        Files.writeString(services.resolve(ExtensionFactory.class.getName()), CheckingFactory.class.getName());
        Path mappings = Files.createDirectory(root.resolve("mappings"));
        Files.writeString(mappings.resolve("drifted.json"), """
                {"response": {"jsonBody": {"Response": {"RequestId": 5}}}}
                """);
        WireMockServer server = launched(root);
        server.start();

        Calls.direct().get(server.baseUrl() + "/?Action=RunInstances");
        String found = Calls.direct().get(server.baseUrl() + Server.CONTRACT).body();
        server.stop();

        assertThat(found)
                .startsWith("{\"checked\":1,\"violating\":1,\"passedOver\":0,\"findings\":[")
                .contains("\"rule\":\"wrong-type\"");
    }

    private static WireMockServer launched(Path root) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {root.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            return new WireMockServer(new CommandLineOptions("--port", "0", "--root-dir", root.toString()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
