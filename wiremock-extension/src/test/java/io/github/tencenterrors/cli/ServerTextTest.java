package io.github.tencenterrors.cli;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerTextTest {

    @Test
    void offersHttpsWhereThereIsNoHttp() {
        List<String> lines = lines(options().httpDisabled(true).dynamicHttpsPort(), "127.0.0.1");

        assertThat(lines.get(0)).matches("listening on https://127\\.0\\.0\\.1:\\d+; Ctrl-C ends it");
        assertThat(lines.get(1)).matches("  SDK:     protocol https://, endpoint 127\\.0\\.0\\.1:\\d+");
        assertThat(lines.get(3)).startsWith("  call:    curl --insecure https://127.0.0.1:");
    }

    @Test
    void spellsAnAddressOfIpv6AsUrlsDo() {
        List<String> lines = lines(options().dynamicPort(), "::1");

        assertThat(lines.get(0)).matches("listening on http://\\[::1]:\\d+; Ctrl-C ends it");
    }

    private static List<String> lines(WireMockConfiguration options, String bindAddress) {
        WireMockServer server = new WireMockServer(options);
        server.start();
        try {
            return ServerText.of(server, bindAddress, false).lines().toList();
        } finally {
            server.stop();
        }
    }
}
