package io.github.tencenterrors.samples.sdk;

import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionsTest {

    @ParameterizedTest
    @TencentErrorSource(generations = API_3_0, sdkCodes = CvmErrorCode.class)
    void coverEveryCodeThatADocumentOrTheSdkLists(String code) {
        Verdict verdict = Decisions.on(Optional.of(code));

        assertThat(exceptionOf(verdict)).as(code).isNotEqualTo("UnexpectedCodeException");
    }

    @ParameterizedTest
    @CsvSource({
        "LimitExceeded,                          QuotaException",
        "LimitExceeded.SpotQuota,                QuotaException",
        "FailedOperation.DeleteTrigger.UrlUsed,  ServiceFaultException",
        "ResourceUnavailable.SnapshotCreating,   ResourceStateException",
        "ResourceUnavailable.InstanceType,       CapacityException"
    })
    void comeFromTheLongestRowThatTheCodeBeginsWith(String code, String exception) {
        Verdict verdict = Decisions.on(Optional.of(code));

        assertThat(exceptionOf(verdict)).isEqualTo(exception);
    }

    @ParameterizedTest
    @CsvSource({"Brandnew", "Brandnew.Detail", "LimitExceededNot", "limitexceeded"})
    void giveUpOnACodeThatNoRowLists(String code) {
        Verdict verdict = Decisions.on(Optional.of(code));

        assertThat(verdict.decision()).isEqualTo(Decision.GIVE_UP);
        assertThat(exceptionOf(verdict)).isEqualTo("UnexpectedCodeException");
    }

    @Test
    void retryWhereNoCodeCame() {
        Verdict verdict = Decisions.on(Optional.empty());

        assertThat(verdict.decision()).isEqualTo(Decision.RETRY);
        assertThat(exceptionOf(verdict)).isEqualTo("NoAnswerException");
    }

    private static String exceptionOf(Verdict verdict) {
        SdkFailure failure = new SdkFailure(Optional.empty(), Optional.empty(), "", new IllegalStateException());
        return verdict.exception()
                .apply(new FailedCall("", failure, 1))
                .getClass()
                .getSimpleName();
    }
}
