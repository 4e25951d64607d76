package io.github.tencenterrors.cli;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.util.List;
import java.util.Locale;
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

    @Test
    void writesPortsAsUrlsDoInEveryLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            String text = String.join("\n", lines(options().dynamicPort().dynamicHttpsPort(), "127.0.0.1"));

            assertThat(text)
                    .containsPattern("http://127\\.0\\.0\\.1:[0-9]+ and https://127\\.0\\.0\\.1:[0-9]+;")
                    .containsPattern("host 127\\.0\\.0\\.1, port [0-9]+\n");
        } finally {
            Locale.setDefault(before);
        }
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
