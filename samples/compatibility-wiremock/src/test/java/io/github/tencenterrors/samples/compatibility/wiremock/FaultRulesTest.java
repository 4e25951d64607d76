package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.wiremock.FaultRule;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TransportFault;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fault rules as JSON. */
class FaultRulesTest {

    private static final String CVM = "cvm.tencentcloudapi.com";
    private static final String FAULTS = "/__admin/tencent-errors/faults";
    private static final String ID = "3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a11";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private Caller caller;

    @BeforeEach
    void succeed() {
        caller = Caller.behind(cloud.runtimeInfo());
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private HttpResponse<String> post(String json) throws Exception {
        return caller.send(
                Caller.request(cloud.runtimeInfo().baseUrl() + FAULTS).POST(BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> delete(String path) throws Exception {
        return caller.send(
                Caller.request(cloud.runtimeInfo().baseUrl() + FAULTS + path).DELETE());
    }

    private String listed(String path) throws Exception {
        return caller.get(cloud.runtimeInfo().baseUrl() + FAULTS + path).body();
    }

    @Test
    void areMadeListedAndLiftedOverTheAdminApi() throws Exception {
        HttpResponse<String> made = post("""
                {
                  "id": "%s",
                  "inject": {"code": "InternalError", "response": {"status": 500}},
                  "on": {"action": "Describe*"},
                  "request": {"method": "POST", "bodyPatterns": [{"equalTo": "{}"}]}
                }
                """.formatted(ID));
        HttpResponse<String> failed = caller.call(CVM, "DescribeInstances");
        String shown = listed("/" + ID);
        HttpResponse<String> lifted = delete("/" + ID);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(failed.statusCode()).isEqualTo(500);
        assertThat(Caller.failure(failed).code()).isEqualTo("InternalError");
        assertThat(shown).startsWith("""
                {"id":"%s","counts":{"matched":1,"injected":1,"passed":0},"rule":{"id":""".formatted(ID));
        assertThat(lifted.statusCode()).isEqualTo(200);
        assertThat(caller.call(CVM, "DescribeInstances").body()).isEqualTo("from the stub");
        assertThat(delete("/" + ID).statusCode()).isEqualTo(404);
    }

    @Test
    void areRegisteredAllOrNone() throws Exception {
        HttpResponse<String> answer = post("""
                {"faults": [
                  {"inject": {"code": "InternalError"}, "first": 1},
                  {"inject": {"code": "InternalError"}, "frist": 1}
                ]}
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("did you mean 'first'?", "\"/faults/1/frist\"");
        assertThat(listed("")).isEqualTo("{\"faults\":[]}");
    }

    @Test
    void areRefusedWhereWireMockCannotReadThem() throws Exception {
        HttpResponse<String> answer = post("{\"inject\": {\"response\": {\"status\": \"many\"}}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("WireMock cannot read it: ", "\"/inject/response\"");
    }

    static List<FaultRule> rules() {
        return List.of(
                inject(tencentError("InternalError").withStatus(500).withHeader("X-Acme", "1")),
                injectInTurn(
                        tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(5),
                        tencentFault(TransportFault.HTML_PAGE),
                        okJson("{}"),
                        aResponse().withBody(new byte[] {0, -1})),
                inject(tencentError("InternalError"))
                        .on(tencentAction("Describe*"))
                        .on(postRequestedFor(urlPathEqualTo("/")).withRequestBody(equalToJson("{\"a\": 1.50}")))
                        .first(1)
                        .otherwise(aResponse().withBodyFile("instances.json")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areReadAsTheyAreWritten(FaultRule rule) throws Exception {
        cloud.inject(rule);
        String list = listed("");
        String member = "\"rule\":";
        String written = list.substring(list.indexOf(member) + member.length(), list.length() - "}]}".length());
        delete("");

        HttpResponse<String> answer = post(written);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(cloud.faults().injected()).extracting(InjectedFault::rule).containsExactly(rule);
    }

    @Test
    void areThereFromTheStart(@TempDir Path root) throws Exception {
        WireMockServer server = new WireMockServer(withFile(root, "{\"inject\": {\"code\": \"InternalError\"}}"));
        server.start();
        try {
            Caller other = Caller.behind(new TencentCloudRuntimeInfo("127.0.0.1", server.port()));

            String first = other.call(CVM, "DescribeInstances").body();
            server.resetAll();
            String second = other.call(CVM, "DescribeInstances").body();

            assertThat(List.of(first, second)).allMatch(body -> body.contains("\"InternalError\""));
        } finally {
            server.stop();
        }
    }

    @Test
    void stopTheStartWhereTheyCannotBePlayed(@TempDir Path root) throws Exception {
        WireMockConfiguration options = withFile(root, "{\"inject\": {\"code\": \"InternalErorr\"}}");

        assertThatThrownBy(() -> new WireMockServer(options)).hasMessageContaining("did you mean 'InternalError'?");
    }

    private static WireMockConfiguration withFile(Path root, String json) throws IOException {
        Path folder = Files.createDirectories(root.resolve("tencent-errors"));
        Files.writeString(folder.resolve("faults.json"), json);
        return options()
                .dynamicPort()
                .usingFilesUnderDirectory(root.toString())
                .extensions(new TencentErrorsExtensionFactory());
    }
}
