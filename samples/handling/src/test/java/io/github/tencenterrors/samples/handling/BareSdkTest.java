package io.github.tencenterrors.samples.handling;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.AttemptsAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.google.gson.JsonSyntaxException;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.samples.sdk.ServiceUnderTest;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/faq.md says of the official SDK. */
class BareSdkTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private CvmClient client;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        client = ServiceUnderTest.sdk(info.proxyHost(), info.proxyPort(), new Credential("any", "any"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "{\"Response\":null}",
                "{\"code\":4000,\"message\":\"\"}",
                "{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"\"}}",
                "{\"response\":{\"error\":{\"code\":\"InternalError\",\"message\":\"\"}}}"
            })
    void throwsARawNullPointerException(String body) {
        assertThat(thrownAt(okJson(body))).isExactlyInstanceOf(NullPointerException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html></html>",
                "[]",
                "{\"Response\":{\"Error\":\"InternalError\"}}",
                "{\"Response\":{\"Error\":{\"Code\":\"Intern"
            })
    void throwsAnExceptionWithoutACode(String body) {
        TencentCloudSDKException thrown = (TencentCloudSDKException) thrownAt(okJson(body));

        assertThat(thrown).hasCauseInstanceOf(JsonSyntaxException.class);
        assertThat(thrown.getErrorCode()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 404, 429, 500, 502})
    void makesACodeUpWhereTheStatusIsNot200(int status) {
        String body = "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Message\":\"\"},\"RequestId\":\"id-1\"}}";

        TencentCloudSDKException thrown =
                (TencentCloudSDKException) thrownAt(okJson(body).withStatus(status));

        assertThat(thrown.getErrorCode()).isEqualTo("ServerSideError");
        assertThat(thrown.getRequestId()).isEmpty();
    }

    @Test
    void throwsAClassCastExceptionAtAnEventStream() {
        assertThat(thrownAt(aResponse().withHeader("Content-Type", "text/event-stream")))
                .isExactlyInstanceOf(ClassCastException.class);
    }

    @Test
    void retriesNothingUnasked() {
        thrownAt(tencentError("RequestLimitExceeded"));

        assertThat(cloud.attempts("DescribeInstances")).happenedOnce();
    }

    @Test
    void retriesWhateverItIsWhenAsked() {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("InvalidParameter")));

        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> client.retry(new DescribeInstancesRequest(), 2));

        assertThat(cloud.attempts("DescribeInstances")).happenedTimes(3).wereSpacedAtLeast(Duration.ofSeconds(1));
    }

    private Throwable thrownAt(ResponseDefinitionBuilder answer) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(answer));
        return catchThrowable(() -> client.DescribeInstances(new DescribeInstancesRequest()));
    }
}
