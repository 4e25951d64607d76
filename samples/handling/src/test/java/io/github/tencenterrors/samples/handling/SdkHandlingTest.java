package io.github.tencenterrors.samples.handling;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.handling.Verdict;
import io.github.tencenterrors.samples.sdk.CloudException;
import io.github.tencenterrors.samples.sdk.InstanceService;
import io.github.tencenterrors.samples.sdk.ServiceUnderTest;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TestCredential;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The official SDK alone, and with the service of the sample around it. */
class SdkHandlingTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .options(options().dynamicPort().bindAddress("127.0.0.1").maxRequestJournalEntries(100))
            .isolateTests()
            .build();

    private static final AtomicReference<String> FIRST = new AtomicReference<>("");

    @Test
    void theServiceHandlesEveryDocumentedError(TestCredential credential, TencentCloudRuntimeInfo info) {
        HandlingMatrix matrix = service(credential, info).run();

        assertThat(matrix)
                .isComplete()
                .retriesOnlyWhatIsRetryable()
                .retriesWithBackoffWhatIsRetryable()
                .neverDependsOnMessageText()
                .neverSwallowsFailures()
                .keepsRequestIds()
                .toleratesUntidyResponses()
                .survivesBrokenAnswers()
                .hasNoUnwaivedVerdict()
                .hasJudged(Verdict.DRY_RUN_TAKEN_FOR_FAILURE);
    }

    /** Its pauses are random: what is judged must not be. {@code -Drepetitions=200} asks it often. */
    @ParameterizedTest
    @MethodSource("repetitions")
    void theServiceIsGivenTheSameMatrixEachTime(
            int repetition, TestCredential credential, TencentCloudRuntimeInfo info) {
        String matrix = service(credential, info).run().withoutTimes().toJson();

        String first = FIRST.updateAndGet(before -> before.isEmpty() ? matrix : before);
        assertThat(matrix).as("repetition %d", repetition).isEqualTo(first);
    }

    static IntStream repetitions() {
        return IntStream.rangeClosed(1, Integer.getInteger("repetitions", 3));
    }

    @Test
    void whatTheSdkAloneDoesIsPublished(TestCredential credential, TencentCloudRuntimeInfo info) throws IOException {
        String page = SdkMatrixPage.of(sdk(credential, info).run());
        Files.writeString(Path.of("target", "sdk-matrix.md"), page);

        assertThat(Files.readString(Path.of("..", "..", "docs", "sdk-matrix.md")))
                .as("what a run gives lies in samples/handling/target/sdk-matrix.md: read it, and copy it")
                .isEqualTo(page);
    }

    @Test
    void theSdkAloneLosesNoRequestIdAndDecidesOnNoMessage(TestCredential credential, TencentCloudRuntimeInfo info) {
        assertThat(sdk(credential, info).run())
                .neverSwallowsFailures()
                .keepsRequestIds()
                .neverDependsOnMessageText()
                .toleratesUntidyResponses();
    }

    private static Probe<?> service(TestCredential credential, TencentCloudRuntimeInfo info) {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
        Played played = new Played(credential.timedBy(now::get), "DescribeInstances");
        InstanceService service = ServiceUnderTest.service(
                info.proxyHost(),
                info.proxyPort(),
                new Credential(credential.secretId(), credential.secretKey()),
                pause -> now.updateAndGet(before -> before.plus(pause)));

        return Probe.of(injection -> played.to(injection, service::list))
                .named("InstanceService.list")
                .successIs(any -> true)
                .requestIdOfException(thrown -> ((CloudException) thrown).requestId())
                .countingAttempts(played.attempts());
    }

    private static Probe<?> sdk(TestCredential credential, TencentCloudRuntimeInfo info) {
        Played played = new Played(credential, "DescribeInstances");
        CvmClient client = ServiceUnderTest.sdk(
                info.proxyHost(), info.proxyPort(), new Credential(credential.secretId(), credential.secretKey()));

        return Probe.of(injection ->
                        played.to(injection, () -> client.DescribeInstances(new DescribeInstancesRequest())))
                .named("CvmClient.DescribeInstances")
                .successIs(any -> true)
                .requestIdOfException(thrown -> Optional.of(thrown)
                        .filter(TencentCloudSDKException.class::isInstance)
                        .map(TencentCloudSDKException.class::cast)
                        .map(TencentCloudSDKException::getRequestId))
                .countingAttempts(played.attempts());
    }
}
