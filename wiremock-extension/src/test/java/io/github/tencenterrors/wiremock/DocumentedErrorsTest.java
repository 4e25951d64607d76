package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every documented error of the two generations with dotted codes, as Tencent's SDK reports it. */
class DocumentedErrorsTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @ParameterizedTest
    @MethodSource("errors")
    void reachTheCallerOfTheSdk(DocumentedError error, TencentCloudRuntimeInfo info) {
        String requestId = "request-" + error.label();
        cloud.stubFor(tencentAction("DescribeInstances")
                .willReturn(tencentError(error).withRequestId(requestId)));

        TencentCloudSDKException thrown =
                catchThrowableOfType(TencentCloudSDKException.class, () -> Sdk.describeInstances(Sdk.behind(info)));

        assertThat(thrown.getErrorCode()).isEqualTo(error.code().text());
        assertThat(thrown.getMessage()).isEqualTo(error.title().text());
        assertThat(thrown.getRequestId()).isEqualTo(requestId);
    }

    @Test
    void areAllTried() {
        assertThat(errors()).hasSize(62);
    }

    static List<DocumentedError> errors() {
        return ErrorCatalog.bundled().select(Selection.all().withGenerations(Generation.API_3_0, Generation.API_2017));
    }
}
