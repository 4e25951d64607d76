package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings that a server begins with. */
class GatewayFileTest {

    @TempDir
    private Path root;

    private WireMockServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private static TencentGateway ofFile() {
        return new TencentGateway(
                GatewaySettings.OFF,
                GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)),
                true,
                TestEnvironment::variable);
    }

    private WireMockConfiguration options(ExtensionFactory extension) {
        return WireMockConfiguration.options()
                .dynamicPort()
                .usingFilesUnderDirectory(root.toString())
                .extensions(extension);
    }

    private void write(String json) throws IOException {
        Files.writeString(
                Files.createDirectories(root.resolve("tencent-errors")).resolve("gateway.json"), json);
    }

    private String send(Calling call) {
        return new Wire(server.port()).send(call.sent()).code();
    }

    @Test
    void areReadAtTheStartAndComeBackAtAReset() throws IOException {
        write(SettingEdits.resource("/gateway/every-form.json"));
        server = new WireMockServer(options(ofFile()));
        server.start();
        Calling old = Calling.of(Generation.API_3_0).with("Action", "OldOne");

        assertThat(send(old)).isEqualTo("ActionOffline");
        server.resetAll();
        assertThat(send(old)).isEqualTo("ActionOffline");
    }

    @Test
    void areNoneWithoutAFile() {
        TencentGateway gateway = TencentGateway.ofSettingsFile();
        server = new WireMockServer(options(gateway));
        server.start();

        send(Calling.of(Generation.API_3_0));

        assertThat(gateway.counts().allRefused()).isZero();
    }

    @Test
    void areNotReadForAGatewayThatWasBuilt() throws IOException {
        write("no JSON");
        server = new WireMockServer(options(TencentGateway.newInstance().build()));
        server.start();

        assertThat(send(Calling.of(Generation.API_3_0))).isEqualTo("AuthFailure.SecretIdNotFound");
    }

    @Test
    void keepAServerFromStartingThatCannotBeRead() throws IOException {
        write("{\"credentials\": [\n  {\"secretId\": \"AKIDa\", \"secretKeyEnv\": \"MISSING\"}]}");

        assertThatThrownBy(() -> new WireMockServer(options(ofFile())))
                .hasMessage("""
                the settings of the gateway cannot be read
                  at:   %s, line 2, column 41 (/credentials/0/secretKeyEnv)
                  why:  the server has no environment variable 'MISSING', or an empty one
                  fix:  set it before the server is started""".formatted(root.resolve("tencent-errors/gateway.json")));
    }

    @Test
    void ofTheStandaloneJarYieldToAGatewayThatWasGiven() {
        server = new WireMockServer(
                options(TencentGateway.newInstance().build()).extensions(new StandaloneTencentGateway()));
        server.start();

        assertThat(send(Calling.of(Generation.API_3_0))).isEqualTo("AuthFailure.SecretIdNotFound");
    }
}
