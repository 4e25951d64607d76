package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A developer sees why a signature was not accepted. */
class SignatureExplanationTest {

    private static String explanation(Sent sent) {
        TencentGateway gateway = GatewayServer.usual()
                .clock(GatewayClock.at(Instant.ofEpochSecond(Calling.TIME)))
                .build();
        GatewayRefusal refusal = gateway.refusal(sent.received()).orElseThrow();
        assertThat(refusal.rule()).isEqualTo(GatewayRule.SIGNATURE);
        return refusal.explanation();
    }

    private static String difference(Sent sent) {
        return explanation(sent)
                .lines()
                .filter(line -> line.startsWith("differs: "))
                .findFirst()
                .map(line -> line.substring("differs: ".length()))
                .orElseThrow();
    }

    @Nested
    class OfTc3 {

        private final Sent sent =
                Calling.of(Generation.API_3_0).parameter("Limit", "1").sent();

        /** Sends what was signed for another request. */
        private String difference(UnaryOperator<Sent> change) {
            Sent other = Signed.tc3(change.apply(sent), Calling.SECRET_ID, Calling.KEY, Calling.TIME, "cvm");
            return SignatureExplanationTest.difference(
                    sent.with("Authorization", other.headers().get("Authorization")));
        }

        @Test
        void showsWhatWasExpected() {
            Sent wrong = Calling.of(Generation.API_3_0).key("another").sent();

            assertThat(explanation(wrong)).isEqualTo("""
                    the signature is not the one of this request with the key of its secret id
                    differs: no mistake that is often made; if the client signed the texts below, it has another secret key
                    signature received: %s
                    canonical request expected:
                      POST
                      /
                     \s
                      content-type:application/json
                      host:cvm.tencentcloudapi.com
                     \s
                      content-type;host
                      44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a
                    string to sign expected:
                      TC3-HMAC-SHA256
                      1763640000
                      2025-11-20/cvm/tc3_request
                      c33cc5d1b0ca5ee3d7b9bfcb14b5e3b4""".formatted(signature(wrong))
                    .strip()
                    .replace("c33cc5d1b0ca5ee3d7b9bfcb14b5e3b4", hash(explanation(wrong))));
        }

        @Test
        void showsNoSecretOfAQuery() {
            Sent wrong = Calling.of(Generation.API_3_0).get().sent();

            assertThat(explanation(wrong.withTarget("/?Pass%77ord=topSecret1&private_key=topSecret2&Url=http://a?b=c")))
                    .contains("\n  Pass%77ord=***&private_key=***&Url=http://a?b=c\n")
                    .doesNotContain("topSecret");
        }

        private static String signature(Sent sent) {
            String authorization = sent.headers().get("Authorization");
            return authorization.substring(authorization.indexOf("Signature=") + "Signature=".length());
        }

        private static String hash(String explanation) {
            return explanation.substring(explanation.lastIndexOf(' ') + 1);
        }

        @Test
        void namesTheHost() {
            assertThat(difference(other -> other.with("Host", "cvm.ap-guangzhou.tencentcloudapi.com")))
                    .isEqualTo("the host: 'cvm.ap-guangzhou.tencentcloudapi.com' was signed, and the request has"
                            + " 'cvm.tencentcloudapi.com'");
        }

        @Test
        void namesTheType() {
            assertThat(difference(other -> other.with("Content-Type", "application/json; charset=utf-8")))
                    .isEqualTo(
                            "the header Content-Type: 'application/json; charset=utf-8' was signed, and the request has"
                                    + " 'application/json'");
        }

        @Test
        void namesTheBody() {
            assertThat(difference(other -> other.withBody(new byte[0]))).isEqualTo("the body: an empty one was signed");
            assertThat(difference(other -> other.with("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")))
                    .isEqualTo(
                            "the body: UNSIGNED-PAYLOAD was signed, and the header X-TC-Content-SHA256 does not say so");
        }

        @Test
        void namesTheMethodAndThePath() {
            assertThat(difference(other -> other.withMethod("GET")))
                    .isEqualTo("the method: it was signed for another one");
            assertThat(SignatureExplanationTest.difference(sent.withTarget("/api")))
                    .isEqualTo("the path: '/' was signed, and the request has '/api'");
            assertThat(SignatureExplanationTest.difference(sent.withTarget("/?Limit=1")))
                    .isEqualTo("the query: none was signed, and the request has one");
        }

        @Test
        void namesAHeaderThatIsNotThere() {
            Sent signed = sent.with(
                    "Authorization",
                    sent.headers().get("Authorization").replace("content-type;host", "content-type;host;x-tc-action2"));

            assertThat(SignatureExplanationTest.difference(signed))
                    .isEqualTo("the header 'x-tc-action2' is signed, and the request has none");
        }

        @Test
        void namesTheDateAndTheService() {
            String authorization = sent.headers().get("Authorization");

            assertThat(SignatureExplanationTest.difference(
                            sent.with("Authorization", authorization.replace("2025-11-20", "2025-11-21"))))
                    .isEqualTo("the date: it was signed with '2025-11-20', and the credential says '2025-11-21'");
            assertThat(SignatureExplanationTest.difference(
                            sent.with("Authorization", authorization.replace("/cvm/", "/cbs/"))))
                    .isEqualTo("the service: it was signed for 'cvm', and the credential says 'cbs'");
        }

        @Test
        void namesCapitalDigits() {
            String authorization = sent.headers().get("Authorization");
            String signature = signature(sent);

            assertThat(SignatureExplanationTest.difference(sent.with(
                            "Authorization", authorization.replace(signature, signature.toUpperCase(Locale.ROOT)))))
                    .isEqualTo("the signature: its hexadecimal digits are to be in lower case");
        }
    }

    @Nested
    class OfV1 {

        private final Sent sent =
                Calling.of(Generation.API_2_0).get().parameter("Name", "a b").sent();

        @Test
        void showsWhatWasExpectedWithoutTokensAndPasswords() {
            Sent wrong = Calling.of(Generation.API_2017)
                    .with("Nonce", "7")
                    .with("Token", "topSecret1")
                    .parameter("LoginSettings.Password", "topSecret2&topSecret3=?topSecret4")
                    .key("another")
                    .sent();

            assertThat(explanation(wrong))
                    .contains("string to sign expected:\n  POSTcvm.api.qcloud.com/v2/index.php?Action=DescribeInstances"
                            + "&LoginSettings.Password=***&Nonce=7&Region=ap-guangzhou&SecretId=AKIDmadeUpForTests"
                            + "&Timestamp=1763640000&Token=***&Version=2017-03-12")
                    .doesNotContain("topSecret", Calling.KEY);
        }

        @Test
        void namesWhatWasEncoded() {
            String wrong = Signed.v1(
                            Calling.of(Generation.API_2_0)
                                    .get()
                                    .with("Nonce", nonce())
                                    .parameter("Name", "a+b")
                                    .sent()
                                    .withTarget(withoutSignature(sent).replace("a+b", "a%2Bb")),
                            Calling.KEY)
                    .target();

            assertThat(difference(sent.withTarget(withoutSignature(sent) + "&Signature="
                            + wrong.substring(wrong.indexOf("Signature=") + "Signature=".length()))))
                    .isEqualTo("the values: they were signed URL-encoded, and are to be signed as they are");
        }

        private String nonce() {
            return Parameters.of(sent.target(), "").value("Nonce").orElseThrow();
        }

        private static String withoutSignature(Sent sent) {
            return sent.target().replaceAll("&Signature=.*", "");
        }

        @Test
        void namesTheKeyedHash() {
            String target = withoutSignature(sent);
            String other = Signed.v1(sent.withTarget(target + "&SignatureMethod=HmacSHA1"), Calling.KEY)
                    .target();

            assertThat(difference(
                            sent.withTarget(other.replace("SignatureMethod=HmacSHA1", "SignatureMethod=HmacSHA256"))))
                    .isEqualTo(
                            "no mistake that is often made; if the client signed the texts below, it has another secret key");
            assertThat(difference(withHash("HmacSHA256")))
                    .isEqualTo("the method: it was signed with HmacSHA256, and SignatureMethod says HmacSHA1");
        }

        /** Signs with a hash that the call does not name. */
        private Sent withHash(String algorithm) {
            String text = "GETcvm.api.qcloud.com/v2/index.php?"
                    + Arrays.stream(withoutSignature(sent)
                                    .substring("/v2/index.php?".length())
                                    .split("&", -1))
                            .sorted()
                            .collect(Collectors.joining("&"))
                            .replace('+', ' ');
            String signature = Base64.getEncoder()
                    .encodeToString(Digests.Hmac.SHA256.of(Calling.KEY.getBytes(StandardCharsets.UTF_8), text));
            assertThat(algorithm).isEqualTo(Digests.Hmac.SHA256.algorithm());
            return sent.withTarget(
                    withoutSignature(sent) + "&Signature=" + URLEncoder.encode(signature, StandardCharsets.UTF_8));
        }

        @Test
        void namesThePath() {
            assertThat(difference(sent.withTarget(sent.target().replace("/v2/index.php", "/"))))
                    .isEqualTo("the path: '/v2/index.php' was signed, and the request has '/'");
        }
    }
}
