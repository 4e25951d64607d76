package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One byte changed anywhere in what is signed makes the signature wrong. Each position is tried with several changes. */
class MutatedRequestsTest {

    private static final int[] CHANGES = {1, 2, 4, 8, 16, 64};

    /** Texts that differ from one in one character, and not in its case alone, which headers are compared without. */
    private static List<String> changed(String text) {
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (int change : CHANGES) {
                char other = (char) (text.charAt(i) ^ change);
                if (other > ' ' && other < 127 && other != text.charAt(i)) {
                    changed.add(text.substring(0, i) + other + text.substring(i + 1));
                }
            }
        }
        return changed;
    }

    private static void assertEachIsRefused(TencentGateway gateway, List<Sent> changed, int least) {
        List<Sent> accepted = changed.stream()
                .filter(each -> gateway.refusal(each.received()).isEmpty())
                .toList();

        assertThat(accepted).isEmpty();
        assertThat(changed).hasSizeGreaterThanOrEqualTo(least);
    }

    private static List<Sent> each(List<String> texts, Function<String, Sent> request) {
        return texts.stream().map(request).toList();
    }

    private static void assertWrongSignatures(Sent vector, List<Sent> changed, int least) {
        TencentGateway gateway = Vectors.gateway(Vectors.TC3_TIME);
        assertThat(gateway.refusal(vector.received())).isEmpty();

        assertEachIsRefused(gateway, changed, least);
        assertThat(gateway.refusals()).extracting(GatewayRefusal::rule).containsOnly(GatewayRule.SIGNATURE);
    }

    private final Sent tc3 = Vectors.tc3WithAction();

    @Test
    void tc3CoversEveryByteOfTheBody() {
        List<Sent> changed = new ArrayList<>();
        for (int i = 0; i < tc3.body().length; i++) {
            for (int change = 1; change < 256; change <<= 1) {
                byte[] body = tc3.body().clone();
                body[i] ^= (byte) change;
                if (JsonBody.of(body).mistake().isEmpty()) {
                    changed.add(tc3.withBody(body));
                }
            }
        }
        assertWrongSignatures(tc3, changed, 200);
    }

    /** A change that leaves no JSON is refused for that. */
    @Test
    void tc3RefusesEveryBodyOfAnotherByte() {
        List<Sent> changed = new ArrayList<>();
        for (int i = 0; i < tc3.body().length; i++) {
            for (int change = 1; change < 256; change++) {
                byte[] body = tc3.body().clone();
                body[i] ^= (byte) change;
                changed.add(tc3.withBody(body));
            }
        }
        assertEachIsRefused(Vectors.gateway(Vectors.TC3_TIME), changed, 255 * tc3.body().length);
    }

    @Test
    void tc3CoversTheMethod() {
        assertWrongSignatures(tc3, List.of(tc3.withMethod("GET")), 1);
        assertEachIsRefused(Vectors.gateway(Vectors.TC3_TIME), each(changed("POST"), tc3::withMethod), 12);
    }

    @Test
    void tc3CoversPathAndQuery() {
        List<Sent> changed =
                each(List.of("/a", "//", "/?", "/v2/index.php", "/?a=1", "/?Limit=1", "/%2F", "/;a"), tc3::withTarget);

        List<Sent> real =
                changed.stream().filter(each -> !each.target().equals("/?")).toList();

        assertWrongSignatures(tc3, real, 7);
    }

    @Test
    void tc3CoversTheQueryOfAGet() {
        String query = "InstanceIds.0=ins-09dx96dg&Limit=20&Name=%E6%9C%AA%20a";
        Sent get = Signed.tc3(
                Sent.get("/?" + query)
                        .with("Host", "cvm.tencentcloudapi.com")
                        .with("Content-Type", "application/x-www-form-urlencoded")
                        .with("X-TC-Action", "DescribeInstances")
                        .with("X-TC-Version", "2017-03-12"),
                Vectors.SECRET_ID,
                Vectors.TC3_KEY,
                Vectors.TC3_TIME);

        assertWrongSignatures(get, each(changed(query), text -> get.withTarget("/?" + text)), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Content-Type", "X-TC-Action"})
    void tc3CoversEachSignedHeader(String header) {
        List<String> values = changed(tc3.headers().get(header)).stream()
                .filter(each -> !each.equalsIgnoreCase(tc3.headers().get(header)))
                .toList();

        assertWrongSignatures(tc3, each(values, value -> tc3.with(header, value)), 60);
        assertWrongSignatures(tc3, List.of(tc3.with(header, tc3.headers().get(header) + "x")), 1);
    }

    @Test
    void tc3CoversTheTimestamp() {
        List<String> times = changed(tc3.headers().get("X-TC-Timestamp")).stream()
                .filter(Digits::are)
                .toList();

        assertWrongSignatures(tc3, each(times, time -> tc3.with("X-TC-Timestamp", time)), 20);
    }

    @Test
    void tc3CoversEveryByteOfTheAuthorization() {
        String authorization = tc3.headers().get("Authorization");

        assertEachIsRefused(
                Vectors.gateway(Vectors.TC3_TIME),
                each(harmful(authorization), text -> tc3.with("Authorization", text)),
                900);
    }

    /** Names of headers are the same in any case. */
    private static List<String> harmful(String authorization) {
        int start = authorization.indexOf("SignedHeaders=") + "SignedHeaders=".length();
        int end = authorization.indexOf(',', start);
        return changed(authorization).stream()
                .filter(each -> !each.substring(start, end).equalsIgnoreCase(authorization.substring(start, end))
                        || !each.substring(0, start).equals(authorization.substring(0, start))
                        || !each.substring(end).equals(authorization.substring(end)))
                .toList();
    }

    @Test
    void tc3CoversDateAndService() {
        String authorization = tc3.headers().get("Authorization");
        List<Sent> changed = new ArrayList<>();
        for (String part : List.of("2019-02-25", "cvm")) {
            changed.addAll(each(
                    changed("/" + part + "/").stream()
                            .filter(each -> each.startsWith("/") && each.endsWith("/"))
                            .filter(each -> each.indexOf('/', 1) == each.length() - 1)
                            .filter(each -> each.indexOf(',') < 0)
                            .toList(),
                    text -> tc3.with("Authorization", authorization.replace("/" + part + "/", text))));
        }

        assertWrongSignatures(tc3, changed, 50);
    }

    @Test
    void tc3CoversTheSignatureItself() {
        String signature = Vectors.TC3_SIGNATURE_WITH_ACTION;

        assertWrongSignatures(
                tc3,
                each(
                        changed(signature).stream()
                                .filter(each -> each.indexOf(',') < 0)
                                .toList(),
                        text -> tc3.with(
                                "Authorization",
                                tc3.headers().get("Authorization").replace(signature, text))),
                300);
    }

    @Test
    void v1CoversHostAndPath() {
        Sent v1 = Vectors.v1();
        TencentGateway gateway = Vectors.gateway(Vectors.V1_TIME);

        assertEachIsRefused(gateway, each(changed("cvm.tencentcloudapi.com"), host -> v1.with("Host", host)), 100);
        assertEachIsRefused(
                gateway,
                each(
                        List.of("//?", "/a?", "/v2/index.php?"),
                        path -> v1.withTarget(v1.target().replace("/?", path))),
                3);
        assertEachIsRefused(gateway, List.of(v1.withMethod("POST")), 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void v1CoversEveryByteOfTheQuery(int number) {
        Sent vector =
                List.of(Vectors.v1(), Vectors.legacy(), Vectors.legacySha256()).get(number);
        String target = vector.target();
        int start = target.indexOf('?') + 1;
        List<Sent> changed = each(
                changed(target.substring(start)).stream()
                        .filter(each -> !decodesAlike(each, target.substring(start)))
                        .toList(),
                query -> vector.withTarget(target.substring(0, start) + query));

        assertEachIsRefused(Vectors.gateway(Vectors.V1_TIME), changed, 900);
    }

    /** The form of an escape is not signed. */
    private static boolean decodesAlike(String one, String other) {
        return Parameters.of(one, "").sorted().equals(Parameters.of(other, "").sorted());
    }

    @Test
    void v1CoversEveryByteOfAForm() {
        String form = Vectors.v1().target().substring(2).replaceAll("&Signature=.*", "");
        Sent post = Signed.v1(
                Sent.post("/", form)
                        .with("Host", "cvm.tencentcloudapi.com")
                        .with("Content-Type", "application/x-www-form-urlencoded"),
                Vectors.TC3_KEY);
        String signed = new String(post.body(), StandardCharsets.UTF_8);
        TencentGateway gateway = Vectors.gateway(Vectors.V1_TIME);
        List<Sent> changed = each(
                changed(signed).stream()
                        .filter(each -> !decodesAlike(each, signed))
                        .toList(),
                text -> post.withBody(text.getBytes(StandardCharsets.UTF_8)));

        assertEachIsRefused(gateway, changed, 900);
        assertThat(gateway.refusal(post.received())).isEmpty();
    }
}
