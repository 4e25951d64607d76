package com.acme;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Injection;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.junit.TencentErrorSource;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;

class MachinesTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private Machines machines;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        machines = new Machines(new CvmClient(
                new Credential("any", "any"), "ap-guangzhou", new ClientProfile("TC3-HMAC-SHA256", http)));
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_3_0)
    void aCallerKnowsWhatToDo(DocumentedError error) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError(error.toResponse())));

        assertThatExceptionOfType(Machines.CallFailed.class)
                .isThrownBy(machines::count)
                .matches(thrown -> thrown.remedy() != Remedy.ASK_SOMEBODY, "has a remedy");
    }

    @Test
    void everyDocumentedErrorIsHandled() {
        HandlingMatrix matrix = Probe.of(this::countAt)
                .named("machines")
                .namingExceptions(
                        thrown -> ((Machines.CallFailed) thrown).remedy().name())
                .run();

        System.out.println("how errors are handled: " + matrix.writeReport().toUri());
        assertThat(matrix).isComplete().neverDependsOnMessageText().survivesBrokenAnswers();
    }

    private long countAt(Injection injection) {
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(aResponse()
                        .withStatus(injection.answer().status())
                        .withHeader("Content-Type", injection.answer().contentType())
                        .withBody(injection.answer().body())));
        return machines.count();
    }
}
