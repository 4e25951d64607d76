package io.github.tencenterrors.samples.springboot;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.PlayedAnswer;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.junit.TencentErrorSource;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(properties = {"cloud.secret-id=id", "cloud.secret-key=key", "cloud.protocol=http://"})
class InstancesTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @Autowired
    private Instances instances;

    @DynamicPropertySource
    static void standInForTencentCloud(DynamicPropertyRegistry properties) {
        properties.add("cloud.proxy.host", () -> "127.0.0.1");
        properties.add("cloud.proxy.port", cloud::getPort);
    }

    @Test
    void areListed() {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(okJson("""
                {"Response": {"InstanceSet": [{"InstanceId": "ins-1"}], "RequestId": "id-1"}}
                """)));

        assertThat(instances.ids()).containsExactly("ins-1");
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, sdkCodes = CvmErrorCode.class)
    void failWithCodeAndRequestId(DocumentedError error, ErrorResponse response) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError(response)));

        CloudUnavailableException failure =
                catchThrowableOfType(CloudUnavailableException.class, () -> instances.ids());

        assertThat(failure.code()).isEqualTo(error.code().text());
        assertThat(failure.requestId()).isEqualTo(response.requestId().orElseThrow());
    }

    @Test
    void surviveWhatIsNoAnswer() {
        HandlingMatrix matrix = Probe.of(injection -> {
                    PlayedAnswer answer = injection.answer();
                    cloud.stubFor(tencentAction("DescribeInstances")
                            .willReturn(aResponse()
                                    .withStatus(answer.status())
                                    .withHeader("Content-Type", answer.contentType())
                                    .withBody(answer.body())));
                    return instances.ids();
                })
                .named("Instances.ids")
                .selecting(Selection.all().withGenerations(Generation.API_3_0))
                .namingExceptions(thrown -> thrown instanceof CloudUnavailableException
                        ? "unavailable"
                        : thrown.getClass().getSimpleName())
                .requestIdOfException(thrown -> Optional.of(((CloudUnavailableException) thrown).requestId()))
                .run();

        assertThat(matrix).survivesBrokenAnswers().keepsRequestIds().neverSwallowsFailures();
    }
}
