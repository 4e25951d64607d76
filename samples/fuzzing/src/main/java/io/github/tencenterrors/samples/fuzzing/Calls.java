package io.github.tencenterrors.samples.fuzzing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.gateway.GatewayClock;
import io.github.tencenterrors.gateway.GatewayCounts;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls before the gateway, as they stand on the wire: what is signed wrongly, or not at all, is answered with a documented
 * failure, and every call is counted once.
 */
final class Calls {

    private static final String KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    private static final String LEGACY_KEY = "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA";

    private static final GatewayClock CLOCK = GatewayClock.at(Instant.ofEpochSecond(1551113065));

    private static final Calls STRICT = new Calls(TencentGateway.newInstance()
            .credential(GatewayCredential.of("AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE", KEY))
            .credential(GatewayCredential.of("AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA", LEGACY_KEY)));

    /** For what comes behind a signature. */
    private static final Calls LAX = new Calls(TencentGateway.newInstance()
            .withoutSignatures()
            .regions("ap-*", "gz")
            .offline("Old*")
            .unsigned("GetOpenId*")
            .concurrency("Run*", 5)
            .ratePerSecond("*", 20));

    private final TencentGateway gateway;
    private final Direct server;

    private Calls(TencentGateway.Builder gateway) {
        this.gateway = gateway.clock(CLOCK).build();
        this.server = new Direct(this.gateway, new TencentErrorsExtensionFactory());
    }

    /** Throws if a promise is broken for that request. */
    static void check(byte[] input) {
        request(new String(input, ISO_8859_1)).ifPresent(request -> {
            STRICT.assertDecided(request);
            LAX.assertDecided(request);
        });
    }

    private void assertDecided(Request request) {
        gateway.reset();
        Response response = server.call(request);
        String answer = response.getBodyAsString();
        GatewayCounts counts = gateway.counts();
        long refused =
                counts.refused().values().stream().mapToLong(Long::longValue).sum();

        assertThat(counts.passed() + refused).isLessThanOrEqualTo(1);
        assertThat(answer).doesNotContain(KEY).doesNotContain(LEGACY_KEY);
        if (refused == 0) {
            assertThat(response.getStatus()).isEqualTo(404);
        } else {
            assertThat(response.getStatus()).isEqualTo(200);
            ResponseBody body = ResponseReader.standard().read(answer);
            assertThat(body.findings()).isEmpty();
            assertThat(body.error().orElseThrow().code())
                    .isEqualTo(gateway.refusals().get(0).code());
        }
    }

    /** Head and body with an empty line between; empty where a server would not let it through to a gateway. */
    private static Optional<Request> request(String text) {
        int end = text.indexOf("\n\n");
        String[] head = (end < 0 ? text : text.substring(0, end)).split("\n", -1);
        String[] start = head[0].split(" ", -1);
        if (start.length != 2 || !start[0].matches("[A-Z]+") || !start[1].startsWith("/")) {
            return Optional.empty();
        }
        ImmutableRequest.Builder request = ImmutableRequest.create()
                .withMethod(RequestMethod.fromString(start[0]))
                .withBody((end < 0 ? "" : text.substring(end + 2)).getBytes(ISO_8859_1))
                .withClientIp("127.0.0.1")
                .withProtocol("HTTP/1.1");
        for (int i = 1; i < head.length; i++) {
            int colon = head[i].indexOf(": ");
            if (colon > 0) {
                request.withHeader(head[i].substring(0, colon), head[i].substring(colon + 2));
            }
        }
        try {
            return Optional.of(request.withAbsoluteUrl(
                            URI.create("http://127.0.0.1" + start[1]).toString())
                    .build());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
