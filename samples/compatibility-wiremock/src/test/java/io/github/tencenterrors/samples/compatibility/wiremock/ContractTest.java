package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.recordSpec;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Gzip;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.schema.ResponseContract;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TransportFault;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a server answers, checked before it is sent. */
class ContractTest {

    private static final String CVM = "cvm.tencentcloudapi.com";
    private static final String FOUND = "/__admin/tencent-errors/contract";
    private static final String GOOD = "{\"Response\":{\"RequestId\":\"id-1\"}}";
    private static final String DRIFTED = "{\"Response\":{\"RequestId\":5}}";

    private final WireMockServer service = new WireMockServer(options().dynamicPort());
    private final WireMockServer server = new WireMockServer(
            options().dynamicPort().extensions(TencentErrorsExtensionFactory.checking(ResponseContract.documented())));
    private Caller caller;

    @BeforeEach
    void start() {
        service.start();
        server.start();
        caller = Caller.behind(new TencentCloudRuntimeInfo("127.0.0.1", server.port()));
    }

    @AfterEach
    void stop() {
        server.stop();
        service.stop();
    }

    private void answer(ResponseDefinitionBuilder response) {
        server.stubFor(tencentAction("*").willReturn(response));
    }

    private void answerLikeTheService(ResponseDefinitionBuilder response) {
        service.stubFor(any(anyUrl()).willReturn(response));
        answer(aResponse().proxiedFrom(service.baseUrl()));
    }

    private String found(String query) throws IOException, InterruptedException {
        return caller.get(server.baseUrl() + FOUND + query).body();
    }

    private static String counted(int checked, int violating, int passedOver) {
        return "{\"checked\":%d,\"violating\":%d,\"passedOver\":%d,\"findings\":["
                .formatted(checked, violating, passedOver);
    }

    @Test
    void countsWhatAStubAnswers() throws Exception {
        answer(okJson(GOOD));

        caller.call(CVM, "DescribeInstances");

        assertThat(found("")).isEqualTo(counted(1, 0, 0) + "]}");
    }

    @Test
    void listsWhatBreaksTheContract() throws Exception {
        answer(okJson(DRIFTED));

        caller.get("http://" + CVM + "/?Action=DescribeInstances&Version=2017-03-12&SecretId=AKIDx");

        assertThat(found("?violating=true&limit=1"))
                .startsWith(counted(1, 1, 0))
                .contains(
                        "\"method\":\"GET\",\"url\":\"http://cvm.tencentcloudapi.com/?Action=DescribeInstances&Version=2017-03-12&SecretId=***\",\"action\":\"DescribeInstances\",\"answeredBy\":\"stub ",
                        "\"rule\":\"wrong-type\",\"pointer\":\"/Response/RequestId\"");
        assertThat(found("?limit=0")).isEqualTo(counted(1, 1, 0) + "]}");
    }

    @Test
    void checksAServiceBehindAProxy() throws Exception {
        answerLikeTheService(okJson(DRIFTED));

        caller.call(CVM, "DescribeInstances");

        assertThat(found("")).startsWith(counted(1, 1, 0)).contains("\"answeredBy\":\"" + service.baseUrl() + "\"");
    }

    @Test
    void checksAServiceThatCompresses() throws Exception {
        answerLikeTheService(aResponse().withHeader("Content-Encoding", "gzip").withBody(Gzip.gzip(DRIFTED)));

        caller.call(CVM, "DescribeInstances");

        assertThat(found("")).startsWith(counted(1, 1, 0)).contains("\"rule\":\"wrong-type\"");
    }

    @Test
    void checksAServiceThatIsRecorded() throws Exception {
        service.stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));
        server.startRecording(recordSpec().forTarget(service.baseUrl()).makeStubsPersistent(false));

        caller.call(CVM, "DescribeInstances");
        server.stopRecording();

        assertThat(found("")).startsWith(counted(1, 1, 0));
    }

    @Test
    void checksAHostThatTheBrowserProxyAsks() throws Exception {
        WireMockServer proxy = new WireMockServer(options()
                .dynamicPort()
                .enableBrowserProxying(true)
                .extensions(TencentErrorsExtensionFactory.checking(ResponseContract.documented())));
        proxy.start();
        service.stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));

        Caller browser = Caller.behind(new TencentCloudRuntimeInfo("127.0.0.1", proxy.port()));
        browser.get("http://127.0.0.1:" + service.port() + "/?Action=DescribeInstances");
        String found = browser.get(proxy.baseUrl() + FOUND).body();
        proxy.stop();

        assertThat(found).startsWith(counted(1, 1, 0)).contains("\"answeredBy\":\"the host itself\"");
    }

    @Test
    void passesOverAServiceThatCannotBeReached() throws Exception {
        String gone = service.baseUrl();
        service.stop();
        answer(aResponse().proxiedFrom(gone));

        assertThat(caller.call(CVM, "DescribeInstances").statusCode()).isEqualTo(500);

        assertThat(found("")).isEqualTo(counted(0, 0, 1) + "]}");
    }

    @Test
    void passesOverWhatIsInjected() throws Exception {
        answer(tencentFault(TransportFault.TRUNCATED_JSON));
        caller.call(CVM, "DescribeInstances");
        answer(undocumentedError("Acme.NeverHeardOf"));
        caller.call(CVM, "DescribeInstances");
        answer(tencentFault(TransportFault.CONNECTION_RESET));
        assertThatThrownBy(() -> caller.call(CVM, "DescribeInstances")).isInstanceOf(IOException.class);

        assertThat(found("")).isEqualTo(counted(0, 0, 3) + "]}");
    }

    @Test
    void passesOverWhatNoStubMatches() throws Exception {
        HttpResponse<String> answer = caller.call(CVM, "DescribeInstances");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(found("")).isEqualTo(counted(0, 0, 1) + "]}");
    }

    @Test
    void isClearedByRequest() throws Exception {
        answer(okJson(DRIFTED));
        caller.call(CVM, "DescribeInstances");

        caller.send(Caller.request(server.baseUrl() + FOUND).DELETE());

        assertThat(found("")).isEqualTo(counted(0, 0, 0) + "]}");
    }

    @Test
    void isClearedByAReset() throws Exception {
        answer(okJson(DRIFTED));
        caller.call(CVM, "DescribeInstances");

        server.resetAll();

        assertThat(found("")).isEqualTo(counted(0, 0, 0) + "]}");
    }

    @Test
    void isClearedByARemoteResetOfTheRequests() throws Exception {
        answer(okJson(DRIFTED));
        caller.call(CVM, "DescribeInstances");

        WireMock.create().host("127.0.0.1").port(server.port()).build().resetRequests();

        assertThat(found("")).isEqualTo(counted(0, 0, 0) + "]}");
    }

    @Test
    void refusesAQueryWithAMistake() throws Exception {
        HttpResponse<String> answer = caller.get(server.baseUrl() + FOUND + "?violatin=true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("did you mean 'violating'?");
    }

    @Test
    void refusesAServerThatCutsBodies() {
        WireMockConfiguration options = options()
                .dynamicPort()
                .maxLoggedResponseSize(100)
                .extensions(TencentErrorsExtensionFactory.checking(ResponseContract.wire()));

        assertThatThrownBy(() -> new WireMockServer(options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("maxLoggedResponseSize leaves no whole body to be checked\n");
    }
}
