package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static io.github.tencenterrors.wiremock.TransportFault.HTML_PAGE;
import static io.github.tencenterrors.wiremock.TransportFault.SLOW_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The snippets of {@code docs/wiremock-extension.md}. */
class WireMockGuideTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @Test
    void givesUpWhenTheQuotaIsUsedUp(TencentCloudRuntimeInfo info) {
        cloud.stubFor(tencentAction("DescribeInstances").service("cvm").willReturn(tencentError("LimitExceeded")));

        assertThatThrownBy(() -> client(info).DescribeInstances(new DescribeInstancesRequest()))
                .isInstanceOf(TencentCloudSDKException.class);
        cloud.verify(1, tencentAction("DescribeInstances").requested());
    }

    private static CvmClient client(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        return new CvmClient(new Credential("id", "key"), "ap-guangzhou", profile);
    }

    @Test
    void writesStubs() {
        cloud.stubFor(tencentAction("Describe*").region("ap-*").willReturn(tencentError("RequestLimitExceeded")));
        cloud.stubFor(tencentAction("CreateAlarm*")
                .service("monitor")
                .generation(API_2_0)
                .willReturn(tencentError("5100").withModuleCode(-514)));
        cloud.stubFor(tencentAction("RunInstances").willReturn(undocumentedError("Acme.NeverHeardOf")));
        cloud.stubFor(tencentAction("StopInstances").willReturn(tencentFault(HTML_PAGE)));
        cloud.stubFor(tencentAction("StartInstances")
                .willReturn(tencentFault(SLOW_ANSWER).withFixedDelay(500)));

        assertThat(cloud.listAllStubMappings().getMappings()).hasSize(5);
    }

    @Test
    void takesTheCodesOfAProduct() {
        ErrorCatalog catalog = ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(CvmErrorCode.class));
        WireMockServer server =
                new WireMockServer(options().dynamicPort().extensions(TencentErrorsExtensionFactory.with(catalog)));
        server.start();

        WireMock remote =
                WireMock.create().host("127.0.0.1").port(server.port()).build();
        remote.register(tencentAction("RunInstances").willReturn(tencentError("InvalidInstanceId.NotFound")));

        assertThat(server.listAllStubMappings().getMappings()).hasSize(1);
        server.stop();
    }

    @Nested
    class Recording {

        @RegisterExtension
        static TencentCloudExtension recorder = TencentCloudExtension.newInstance()
                .failOnContractViolations(ResponseContract.documented())
                .build();

        @Test
        void passesCallsOnToTheRealService() {
            recorder.stubFor(tencentAction("*")
                    .service("cvm")
                    .willReturn(aResponse().proxiedFrom("https://cvm.tencentcloudapi.com")));

            assertThat(recorder.listAllStubMappings().getMappings()).hasSize(1);
        }
    }
}
