package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.google.gson.JsonSyntaxException;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransportFaultTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private static Throwable thrownBySdk(TransportFault fault) {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(fault)));
        return catchThrowable(() -> Sdk.describeInstances(Sdk.behind(cloud.runtimeInfo())));
    }

    private static void isWithoutACode(Throwable thrown, Class<? extends Throwable> cause) {
        assertThat(thrown).isExactlyInstanceOf(TencentCloudSDKException.class).hasCauseInstanceOf(cause);
        assertThat(((TencentCloudSDKException) thrown).getErrorCode()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"HTML_PAGE", "TRUNCATED_JSON"})
    void thatIsNoJsonHasNoCodeToTheSdk(TransportFault fault) {
        Throwable thrown = thrownBySdk(fault);

        isWithoutACode(thrown, JsonSyntaxException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY_BODY", "OTHER_GENERATION"})
    void withoutAResponseIsANullPointerExceptionOfTheSdk(TransportFault fault) {
        Throwable thrown = thrownBySdk(fault);

        assertThat(thrown).isExactlyInstanceOf(NullPointerException.class);
    }

    @Test
    void withAnotherStatusHasACodeThatTheSdkMadeUp() {
        Throwable thrown = thrownBySdk(TransportFault.BAD_GATEWAY);

        assertThat(thrown).isExactlyInstanceOf(TencentCloudSDKException.class);
        assertThat(((TencentCloudSDKException) thrown).getErrorCode()).isEqualTo("ServerSideError");
        assertThat(((TencentCloudSDKException) thrown).getRequestId()).isEmpty();
    }

    @Test
    void thatResetsTheConnectionHasNoCodeToTheSdk() {
        Throwable thrown = thrownBySdk(TransportFault.CONNECTION_RESET);

        isWithoutACode(thrown, IOException.class);
    }

    @Test
    void thatIsSlowEndsAtTheReadTimeoutOfTheSdk() {
        cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentFault(TransportFault.SLOW_ANSWER)));

        Throwable thrown = catchThrowable(() -> Sdk.describeInstances(Sdk.impatientBehind(cloud.runtimeInfo())));

        isWithoutACode(thrown, SocketTimeoutException.class);
    }

    @Test
    void thatIsSlowTakesAnotherDelayAndSucceeds() throws TencentCloudSDKException {
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(tencentFault(TransportFault.SLOW_ANSWER).withFixedDelay(1)));

        var answer = Sdk.describeInstances(Sdk.behind(cloud.runtimeInfo()));

        assertThat(answer.getRequestId()).isNotEmpty();
    }

    @Test
    void thatIsSlowWaitsTenSecondsUnlessToldOtherwise() {
        Integer delay = tencentFault(TransportFault.SLOW_ANSWER).build().getFixedDelayMilliseconds();

        assertThat(delay).isEqualTo(10_000);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SLOW_ANSWER")
    void needsNoExtensionOnTheServer(TransportFault fault) {
        WireMockServer bare = new WireMockServer(0);
        bare.start();
        try {
            bare.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(tencentFault(fault)));

            Throwable thrown = catchThrowable(
                    () -> Sdk.describeInstances(Sdk.behind(new TencentCloudRuntimeInfo("127.0.0.1", bare.port()))));

            assertThat(thrown).isNotNull();
            assertThat(bare.getAllServeEvents()).singleElement().matches(event -> event.getWasMatched());
        } finally {
            bare.stop();
        }
    }
}
