package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
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
    class OfIntegers {

        /** The SDK for Python sends what fits into 64 bits. */
        @ParameterizedTest
        @ValueSource(strings = {"1", "9223372036854775807", "18446744073709551615"})
        void letANonceHave64Bits(String nonce) {
            assertThat(refusal(Calling.v1().with("Nonce", nonce).sent())).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "00", "-1", "1.5", "100000000000000000000"})
        void refuseANonceThatIsNoPositiveInteger(String nonce) {
            Sent sent = Calling.v1().with("Nonce", nonce).sent();

            assertThat(rule(sent)).isEqualTo(GatewayRule.MALFORMED_VALUE);
            assertThat(explanation(sent))
                    .isEqualTo(
                            "the parameter Nonce is no positive integer, or has more than 20 digits: '" + nonce + "'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "253402300800", "638000000000000000", "9223372036854775808"})
        void refuseATimestampThatIsNoTime(String timestamp) {
            Sent tc3 = Calling.of(Generation.API_3_0).sent().with("X-TC-Timestamp", timestamp);

            assertThat(rule(tc3)).isEqualTo(GatewayRule.MALFORMED_VALUE);
            assertThat(explanation(tc3))
                    .isEqualTo("the header X-TC-Timestamp is no positive integer, or lies beyond the year 9999: '"
                            + timestamp + "'");
            assertThat(rule(Calling.v1().with("Timestamp", timestamp).sent())).isEqualTo(GatewayRule.MALFORMED_VALUE);
        }

        @Test
        void areWrittenAlikeInEveryLocale() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            try {
                assertThat(explanation(Calling.v1()
                                .with("Timestamp", Long.toString(Calling.TIME - 301))
                                .sent()))
                        .isEqualTo("the timestamp is 1763639699, and the gateway's clock 1763640000: it is 301 seconds"
                                + " behind, and at most 300 are allowed");
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void takeTheLastSecondForATimestamp() {
            assertThat(rule(Calling.v1().with("Timestamp", "253402300799").sent()))
                    .isEqualTo(GatewayRule.TIMESTAMP);
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
