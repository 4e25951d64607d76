package io.github.tencenterrors.samples.sdk;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TransportFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransportFaultsTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private Connector connector;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        connector = ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort());
    }

    @Nested
    class Listing {

        @ParameterizedTest
        @EnumSource
        void isRepeatedAndEndsInATypedException(TransportFault fault) {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(fault)));

            var exception = catchThrowableOfType(NoAnswerException.class, service(fault)::list);

            assertThat(exception.attempts()).isEqualTo(ServiceBehindProxy.ATTEMPTS);
            assertThat(cloud.getAllServeEvents()).hasSize(ServiceBehindProxy.ATTEMPTS);
        }
    }

    @Nested
    class Starting {

        @ParameterizedTest
        @EnumSource
        void isSentOnceEvenOverAConnectionThatHasServedBefore(TransportFault fault) {
            cloud.stubFor(
                    tencentAction("StartInstances").willReturn(okJson("{\"Response\": {\"RequestId\": \"id-1\"}}")));
            ServiceBehindProxy.service(connector).start("ins-1");
            cloud.resetRequests();
            cloud.stubFor(tencentAction("StartInstances").willReturn(tencentFault(fault)));

            var exception = catchThrowableOfType(
                    NoAnswerException.class, () -> service(fault).start("ins-2"));

            assertThat(exception.attempts()).isEqualTo(1);
            assertThat(cloud.getAllServeEvents()).hasSize(1);
        }
    }

    private InstanceService service(TransportFault fault) {
        return ServiceBehindProxy.service(ServiceBehindProxy.against(fault, connector));
    }
}
