package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The finer points of what can be seen in a request. */
class RequestChecksTest {

    private static Optional<GatewayRefusal> refusal(Sent sent) {
        return GatewayServer.usual()
                .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
                .build()
                .refusal(sent.received());
    }

    private static GatewayRule rule(Sent sent) {
        return refusal(sent).map(GatewayRefusal::rule).orElse(GatewayRule.DRY_RUN);
    }

    private static String explanation(Sent sent) {
        return refusal(sent).map(GatewayRefusal::explanation).orElse("");
    }

    @Nested
    class OfSizes {

        private static final int MEGABYTE = 1024 * 1024;

        @Test
        void letAFormHaveAMegabyte() {
            Calling small = Calling.v1();
            int rest = small.sent().body().length;
            Sent full = Calling.v1()
                    .parameter("Name", "x".repeat(MEGABYTE - rest - 60))
                    .sent();
            Sent over = Calling.v1().parameter("Name", "x".repeat(MEGABYTE)).sent();

            assertThat(full.body().length).isBetween(MEGABYTE - 100, MEGABYTE);
            assertThat(refusal(full)).isEmpty();
            assertThat(rule(over)).isEqualTo(GatewayRule.SIZE);
        }

        @Test
        void letJsonHaveTenMegabytes() {
            String name = "x".repeat(10 * MEGABYTE - 11);
            Sent full = Calling.of(Generation.API_3_0).parameter("Name", name).sent();
            Sent over =
                    Calling.of(Generation.API_3_0).parameter("Name", name + "x").sent();

            assertThat(full.body()).hasSize(10 * MEGABYTE);
            assertThat(refusal(full)).isEmpty();
            assertThat(explanation(over)).isEqualTo("the body has 10485761 bytes, and at most 10485760 are allowed");
        }
    }

    @Nested
    class OfJson {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "[]; it is no object",
                    "{}{}; something stands behind the object",
                    "{\"a\":[1}; line 1, column 8",
                    "{\"a\":1; line 1, column 7",
                })
        void sayWhere(String body, String where) {
            Sent sent = Calling.of(Generation.API_3_0).body(body).sent();

            assertThat(rule(sent)).isEqualTo(GatewayRule.JSON);
            assertThat(explanation(sent)).contains("the body is no JSON object: ");
            if (!where.startsWith("line")) {
                assertThat(explanation(sent)).endsWith(where);
            }
        }

        @Test
        void refuseAnEmptyBody() {
            Sent sent = Calling.of(Generation.API_3_0).sent().withBody(new byte[0]);

            assertThat(explanation(sent)).isEqualTo("the body is no JSON object: it is empty");
        }

        @ParameterizedTest
        @ValueSource(strings = {"{\"DryRun\":true}", "{\"DryRun\":\"true\"}", "{\"a\":{\"DryRun\":1},\"DryRun\":true}"})
        void seeADryRun(String body) {
            assertThat(explanation(Calling.of(Generation.API_3_0).body(body).sent()))
                    .startsWith("DryRun is true");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"{\"DryRun\":false}", "{\"a\":{\"DryRun\":true}}", "{\"DryRun\":null}", "{\"DryRun\":[true]}"
                })
        void seeNoDryRun(String body) {
            assertThat(refusal(Calling.of(Generation.API_3_0).body(body).sent()))
                    .isEmpty();
        }
    }

    @Nested
    class OfAuthorizations {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Basic abc | it does not begin with 'TC3-HMAC-SHA256 '",
                    "TC3-HMAC-SHA256 Signature=0 | it has no 'Credential=…'",
                    "TC3-HMAC-SHA256 Credential=a/2025-11-20/cvm/tc3_request, Signature=0 | it has no 'SignedHeaders=…'",
                    "TC3-HMAC-SHA256 Credential=a/2025-11-20/cvm/tc3_request, SignedHeaders=host | it has no 'Signature=…'",
                    "TC3-HMAC-SHA256 Credential=a/cvm/tc3_request, SignedHeaders=content-type;host, Signature=0"
                            + " | its credential is not <SecretId>/<date>/<service>/tc3_request",
                    "TC3-HMAC-SHA256 Credential=a/2025-11-20/cvm/tc3_request, SignedHeaders=host, Signature=0"
                            + " | its SignedHeaders do not have 'content-type', which must be signed",
                })
        void sayWhatIsWrong(String header, String why) {
            Sent sent = Calling.of(Generation.API_3_0).sent().with("Authorization", header);

            assertThat(rule(sent)).isEqualTo(GatewayRule.AUTHORIZATION);
            assertThat(explanation(sent)).isEqualTo("the header Authorization is malformed: " + why);
        }
    }

    @Nested
    class OfMultipartBodies {

        private static Sent sent(String type, String body) {
            Sent plain = Calling.of(Generation.API_3_0).sent();
            return Signed.tc3(
                    plain.with("Content-Type", type).withBody(body.getBytes(StandardCharsets.UTF_8)),
                    Calling.SECRET_ID,
                    Calling.KEY,
                    Calling.TIME);
        }

        @Test
        void letOneThrough() {
            assertThat(refusal(sent(
                            "multipart/form-data; charset=utf-8; boundary=b0",
                            "--b0\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b0--\r\n")))
                    .isEmpty();
        }

        @Test
        void sayWhatIsWrong() {
            assertThat(explanation(sent("multipart/form-data", "--b0--"))).endsWith("its type names no boundary");
            assertThat(explanation(sent("multipart/form-data; boundary=b0", "b0--")))
                    .endsWith("it does not begin with its boundary");
            assertThat(explanation(sent("multipart/form-data; boundary=b0", "--b0\r\n")))
                    .endsWith("it does not end with its boundary and two hyphens");
        }
    }
}
