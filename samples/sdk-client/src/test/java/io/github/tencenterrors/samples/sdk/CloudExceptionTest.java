package io.github.tencenterrors.samples.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CloudExceptionTest {

    @Test
    void tellsActionCodeRequestIdAndAttempts() {
        var cause = new IllegalStateException();
        var failure = new SdkFailure(Optional.of("LimitExceeded"), Optional.of("id-1"), "Enough.", cause);

        CloudException exception = new QuotaException(new FailedCall("RunInstances", failure, 2));

        assertThat(exception)
                .hasMessage("RunInstances failed with LimitExceeded (request id id-1, attempts 2): Enough.")
                .hasCause(cause);
        assertThat(exception.code()).contains("LimitExceeded");
        assertThat(exception.requestId()).contains("id-1");
        assertThat(exception.attempts()).isEqualTo(2);
    }

    @Test
    void tellsWhatIsMissing() {
        var failure = new SdkFailure(Optional.empty(), Optional.empty(), "no message", new IllegalStateException());

        CloudException exception = new NoAnswerException(new FailedCall("DescribeInstances", failure, 1));

        assertThat(exception)
                .hasMessage("DescribeInstances failed with no code (request id unknown, attempts 1): no message");
        assertThat(exception.code()).isEmpty();
        assertThat(exception.requestId()).isEmpty();
    }
}
