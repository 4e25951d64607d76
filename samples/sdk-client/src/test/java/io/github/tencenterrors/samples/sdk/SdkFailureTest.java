package io.github.tencenterrors.samples.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import java.io.IOException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdkFailureTest {

    @Nested
    class OfTheSdksException {

        @Test
        void hasItsPartsAndItself() {
            var thrown = new TencentCloudSDKException("Too fast.", "id-1", "RequestLimitExceeded");

            SdkFailure failure = SdkFailure.of(thrown);

            assertThat(failure.code()).contains("RequestLimitExceeded");
            assertThat(failure.requestId()).contains("id-1");
            assertThat(failure.message()).isEqualTo("Too fast.");
            assertThat(failure.cause()).isSameAs(thrown);
        }

        @ParameterizedTest
        @CsvSource({
            "'FailedOperation.PermissionDenied.', FailedOperation.PermissionDenied",
            "'FailedOperation ', FailedOperation"
        })
        void hasATidyCode(String received, String code) {
            var thrown = new TencentCloudSDKException("", "", received);

            assertThat(SdkFailure.of(thrown).code()).contains(code);
        }

        @Test
        void hasNoneOfThePartsThatAreNullOrEmpty() {
            var nulls = SdkFailure.of(new TencentCloudSDKException(null, null, null));
            var empties = SdkFailure.of(new TencentCloudSDKException("", "", ""));

            assertThat(nulls).usingRecursiveComparison().ignoringFields("cause").isEqualTo(empties);
            assertThat(nulls.code()).isEmpty();
            assertThat(nulls.requestId()).isEmpty();
            assertThat(nulls.message()).isEqualTo("no message");
        }

        @Test
        void tellsTheCauseWhereThereIsNoMessage() {
            var thrown = new TencentCloudSDKException("", new IOException("Connection reset"));

            assertThat(SdkFailure.of(thrown).message()).isEqualTo("java.io.IOException: Connection reset");
        }
    }

    @Nested
    class OfARawException {

        @Test
        void hasNoCodeAndKeepsTheException() {
            var thrown = new NullPointerException("response");

            SdkFailure failure = SdkFailure.of(thrown);

            assertThat(failure.code()).isEmpty();
            assertThat(failure.requestId()).isEmpty();
            assertThat(failure.message()).isEqualTo("the SDK could not read the answer");
            assertThat(failure.cause()).isSameAs(thrown);
        }
    }
}
