package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.samples.compatibility.wiremock.Caller.failure;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TransportFault;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StubsTest {

    private static final String CVM = "cvm.tencentcloudapi.com";
    private static final String LEGACY = "http://monitor.api.qcloud.com/v2/index.php";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .options(options().dynamicPort().usingFilesUnderClasspath("tencent-cloud"))
            .build();

    private Caller caller;

    @BeforeEach
    void beBehindTheServer(TencentCloudRuntimeInfo info) {
        caller = Caller.behind(info);
    }

    @Test
    void answerACallOfApi3() throws Exception {
        cloud.stubFor(tencentAction("Describe*")
                .service("cvm")
                .generation(Generation.API_3_0)
                .willReturn(
                        tencentError("RequestLimitExceeded").withRequestId("s1").withFixedDelay(1)));

        HttpResponse<String> answer = caller.call(CVM, "DescribeInstances");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(failure(answer).code()).isEqualTo("RequestLimitExceeded");
        assertThat(failure(answer).requestId()).contains("s1");
        assertThat(cloud.getAllServeEvents()).singleElement().satisfies(event -> assertThat(
                        event.getResponseDefinition().getFixedDelayMilliseconds())
                .isEqualTo(1));
        cloud.verify(1, tencentAction("DescribeInstances").requested());
    }

    @Test
    void answerAFormOfApi2() throws Exception {
        cloud.stubFor(tencentAction("CreateAlarm*")
                .service("monitor")
                .region("gz")
                .generation(Generation.API_2_0)
                .willReturn(tencentError("5100").withModuleCode(-514).withCodeDesc("ResourceOpFailed")));

        ErrorResponse failure = failure(caller.postForm(LEGACY, "Action=CreateAlarmPolicy&Region=gz"));

        assertThat(failure.code()).isEqualTo("5100");
        assertThat(failure.moduleCode()).contains(new ModuleCode(-514));
        assertThat(failure.codeDesc()).contains("ResourceOpFailed");
    }

    @Test
    void doNotTakeAnyOtherBodyForAForm() throws Exception {
        cloud.stubFor(tencentAction("*").willReturn(tencentError("InternalError")));
        cloud.stubFor(any(anyUrl()).atPriority(9).willReturn(ok("no call")));

        HttpResponse<String> answer = caller.send(Caller.request(LEGACY)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("Action=DescribeAlarms")));

        assertThat(answer.body()).isEqualTo("no call");
    }

    @Test
    void answerAQueryOfApi2017() throws Exception {
        cloud.stubFor(tencentAction("*")
                .version("2017-*")
                .generation(Generation.API_2017)
                .willReturn(undocumentedError("Acme.NeverHeardOf")));

        ErrorResponse failure = failure(caller.get(LEGACY + "?Action=DescribeAlarms&Version=2017-03-12"));

        assertThat(failure.code()).isEqualTo("Acme.NeverHeardOf");
    }

    @Test
    void areReadFromMappingFiles() throws Exception {
        ErrorResponse failure = failure(caller.call(CVM, "RunInstances"));

        assertThat(failure.code()).isEqualTo("LimitExceeded");
        assertThat(failure.requestId()).contains("s1234");
    }

    @Test
    void areGivenToARemoteServer(TencentCloudRuntimeInfo info) throws Exception {
        WireMock remote =
                WireMock.create().host(info.proxyHost()).port(info.proxyPort()).build();
        remote.register(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));

        ErrorResponse failure = failure(caller.call(CVM, "DescribeInstances"));

        assertThat(failure.code()).isEqualTo("InternalError");
    }

    @Test
    void areRefusedForAMistakeInTheResponse() {
        assertThatThrownBy(() -> cloud.stubFor(tencentAction("*").willReturn(tencentError("InternalErorr"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("no document lists the code 'InternalErorr'\n  at:   stub ");
    }

    @Test
    void areRefusedForAMistakeInTheRequest(TencentCloudRuntimeInfo info) throws Exception {
        HttpResponse<String> answer = caller.send(Caller.request(info.baseUrl() + "/__admin/mappings")
                .POST(BodyPublishers.ofString(
                        "{\"request\":{\"customMatcher\":{\"name\":\"tencent-action\",\"parameters\":{}}}}")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tencent-action has no 'action'");
    }

    @Test
    void areRefusedForAMistakeInAnImport(TencentCloudRuntimeInfo info) throws Exception {
        HttpResponse<String> answer = caller.send(
                Caller.request(info.baseUrl() + "/__admin/mappings/import")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"mappings\":[{\"request\":{\"customMatcher\":{\"name\":\"tencent-action\",\"parameters\":{}}}}]}")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("tencent-action has no 'action'");
    }

    @Test
    void areRefusedForAMistakeInAnEdit() {
        StubMapping stub = cloud.stubFor(tencentAction("*").willReturn(tencentError("InternalError")));

        assertThatThrownBy(() -> cloud.editStub(tencentAction("*")
                        .willReturn(tencentError("InternalErorr"))
                        .withId(stub.getId())))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageStartingWith("no document lists the code 'InternalErorr'\n  at:   stub " + stub.getId());
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONNECTION_RESET", "SLOW_ANSWER"})
    void answerWithATransportFault(TransportFault fault) throws Exception {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(fault)));

        HttpResponse<String> answer = caller.call(CVM, "DescribeInstances");

        assertThat(answer.statusCode()).isEqualTo(fault == TransportFault.BAD_GATEWAY ? 502 : 200);
        assertThat(answer.body()).isEqualTo(tencentFault(fault).build().getBody());
    }

    @Test
    void resetTheConnection() {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(TransportFault.CONNECTION_RESET)));

        assertThatThrownBy(() -> caller.call(CVM, "DescribeInstances")).isInstanceOf(IOException.class);
    }
}
