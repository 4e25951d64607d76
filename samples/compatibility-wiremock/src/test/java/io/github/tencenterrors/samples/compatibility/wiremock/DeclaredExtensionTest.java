package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(TencentCloudExtension.class)
class DeclaredExtensionTest {

    @Test
    void worksWithTheStaticMethodsOfWireMock(TencentCloudRuntimeInfo info) throws Exception {
        stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InternalError")));

        HttpResponse<String> answer = Caller.behind(info).call("cvm.tencentcloudapi.com", "DescribeInstances");

        assertThat(Caller.failure(answer).code()).isEqualTo("InternalError");
    }
}
