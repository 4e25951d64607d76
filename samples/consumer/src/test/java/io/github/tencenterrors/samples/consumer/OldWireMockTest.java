package io.github.tencenterrors.samples.consumer;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.wiremock.TencentCloudExtension;
import org.junit.jupiter.api.Test;

/** What WireMock before 3.13 cannot do is refused; the rest works. */
class OldWireMockTest {

    @Test
    void cannotLeaveOutItsReset() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TencentCloudExtension.newInstance().resetOnEachTest(false))
                .withMessage("""
                        resetOnEachTest(false) needs WireMock 3.13 or later
                          why:  an older one resets itself before each test, whatever it is told
                          fix:  use WireMock 3.13.0 or later, or leave it out""");
    }

    @Test
    void cannotTellTestsApart() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TencentCloudExtension.newInstance().isolateTests().build())
                .withMessageStartingWith("isolateTests() needs WireMock 3.13 or later\n");
    }
}
