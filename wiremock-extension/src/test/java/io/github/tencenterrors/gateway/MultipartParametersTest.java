package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Parameters in the parts of a body, as the legacy SDK posts them. */
class MultipartParametersTest {

    private static final String BOUNDARY = "-----b0";

    private static String part(String name, String value) {
        return "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value;
    }

    private static String end() {
        return "\r\n--" + BOUNDARY + "--\r\n";
    }

    private static Sent sent(String body) {
        return Sent.post("/v2/index.php", body)
                .with("Host", "cvm.api.qcloud.com")
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static Map<String, String> read(String body) {
        Map<String, String> read = new LinkedHashMap<>();
        MultipartBody.parameters(sent(body).received()).forEach(each -> read.put(each.name(), each.value()));
        return read;
    }

    @Nested
    class Parts {

        @Test
        void areParametersAsTheyStand() {
            assertThat(read(part("Action", "DescribeInstances")
                            + part("name", "a+b %20\r\n--\r\n é")
                            + part("e", "")
                            + end()))
                    .containsExactly(
                            Map.entry("Action", "DescribeInstances"),
                            Map.entry("name", "a+b %20\r\n--\r\n é"),
                            Map.entry("e", ""));
        }

        @Test
        void areReadWithoutALineBeforeTheFirstBoundary() {
            assertThat(read((part("Action", "X") + end()).substring(2))).containsExactly(Map.entry("Action", "X"));
        }

        @Test
        void areNoParametersWhereTheyAreFiles() {
            String file = "\r\n--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"entityFile\"; filename=\"a.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\nhello";

            assertThat(read(part("Action", "X") + file + end())).containsExactly(Map.entry("Action", "X"));
        }

        @Test
        void areNoneWhereTheFrameIsBroken() {
            assertThat(read("")).isEmpty();
            assertThat(read("\r\n--" + BOUNDARY)).isEmpty();
            assertThat(read("\r\n--" + BOUNDARY + "\r\nno head" + end())).isEmpty();
            assertThat(read(part("Action", "cut off"))).isEmpty();
            assertThat(MultipartBody.parameters(sent(part("Action", "X") + end())
                            .with("Content-Type", "multipart/form-data")
                            .received()))
                    .isEmpty();
        }
    }

    @Nested
    class Signature {

        private final TencentGateway gateway = GatewayServer.usual()
                .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
                .build();

        /** Signs as a form, and sends in parts. */
        private static Sent signed(String value) {
            Sent form = Calling.of(Generation.API_2_0).parameter("name", value).sent();
            StringBuilder body = new StringBuilder();
            Parameters.of("", new String(form.body(), StandardCharsets.UTF_8))
                    .forEach((name, each) -> body.append(part(name, each)));
            return sent(body + end());
        }

        private Optional<GatewayRule> refusal(Sent request) {
            return gateway.refusal(request.received()).map(GatewayRefusal::rule);
        }

        @Test
        void isThatOfTheParameters() {
            assertThat(refusal(signed("未命名 +/=&"))).isEmpty();
        }

        @Test
        void isWrongWhereOneByteDiffers() {
            Sent right = signed("abc");
            String changed = new String(right.body(), StandardCharsets.UTF_8).replace("abc", "abd");

            assertThat(refusal(right.withBody(changed.getBytes(StandardCharsets.UTF_8))))
                    .contains(GatewayRule.SIGNATURE);
        }
    }
}
