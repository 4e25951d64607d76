package io.github.tencenterrors.samples.sdk;

import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.coverage.TencentErrorCoverage;
import io.github.tencenterrors.junit.TencentErrorSource;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;

/** What the service makes of every error of API 3.0 that a document or the SDK lists. */
@TencentErrorCoverage(generations = API_3_0, sdkCodes = CvmErrorCode.class)
class EveryErrorTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private static final Map<Category, Class<? extends CloudException>> EXCEPTIONS = Map.ofEntries(
            Map.entry(Category.AUTHENTICATION, CredentialsException.class),
            Map.entry(Category.AUTHORIZATION, PermissionException.class),
            Map.entry(Category.BILLING, BillingException.class),
            Map.entry(Category.CAPACITY, CapacityException.class),
            Map.entry(Category.DRY_RUN, DryRunException.class),
            Map.entry(Category.INVALID_REQUEST, InvalidRequestException.class),
            Map.entry(Category.QUOTA, QuotaException.class),
            Map.entry(Category.RESOURCE_MISSING, ResourceMissingException.class),
            Map.entry(Category.RESOURCE_STATE, ResourceStateException.class),
            Map.entry(Category.SERVER_FAULT, ServiceFaultException.class),
            Map.entry(Category.THROTTLING, ThrottledException.class),
            Map.entry(Category.UNSUPPORTED, InvalidRequestException.class));

    private InstanceService service;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        service = ServiceBehindProxy.service(ServiceBehindProxy.connector(info.proxyHost(), info.proxyPort()));
    }

    @Nested
    class Listing {

        @ParameterizedTest
        @TencentErrorSource(generations = API_3_0)
        void endsInTheExceptionOfTheCategory(DocumentedError error) {
            CloudException exception = list(error);

            assertThat(exception).as(error.label()).isExactlyInstanceOf(EXCEPTIONS.get(error.category()));
        }

        @ParameterizedTest
        @TencentErrorSource(generations = API_3_0, sdkCodes = CvmErrorCode.class)
        void keepsCodeAndRequestId(DocumentedError error) {
            CloudException exception = list(error);

            assertThat(exception.code()).contains(error.code().text());
            assertThat(exception.requestId()).isEqualTo(error.toResponse().requestId());
        }

        @ParameterizedTest
        @TencentErrorSource(generations = API_3_0, sdkCodes = CvmErrorCode.class)
        void isRepeatedAsTheCatalogueAdvises(DocumentedError error) {
            CloudException exception = list(error);

            int attempts = Advice.attempts(error);
            assertThat(exception.attempts()).as(error.label()).isEqualTo(attempts);
            assertThat(cloud.getAllServeEvents()).as(error.label()).hasSize(attempts);
        }

        private CloudException list(DocumentedError error) {
            cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError(error.toResponse())));
            return catchThrowableOfType(CloudException.class, service::list);
        }
    }

    @Nested
    class Starting {

        @ParameterizedTest
        @TencentErrorSource(generations = API_3_0, sdkCodes = CvmErrorCode.class)
        void isNeverRepeatedExceptWithNewCredentials(DocumentedError error) {
            cloud.stubFor(tencentAction("StartInstances").willReturn(tencentError(error.toResponse())));

            CloudException exception = catchThrowableOfType(CloudException.class, () -> service.start("ins-1"));

            int attempts = Advice.attempts(error) == Advice.RENEWED ? Advice.RENEWED : 1;
            assertThat(exception.attempts()).as(error.label()).isEqualTo(attempts);
            assertThat(cloud.getAllServeEvents()).as(error.label()).hasSize(attempts);
        }
    }

    @Nested
    class Deviations {

        @Test
        void areOnlyWhereTheCatalogueSaysOtherwise() {
            ErrorCatalog catalog = ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(CvmErrorCode.class));

            assertThat(Advice.DEVIATIONS).allSatisfy((code, deviation) -> assertThat(catalog.find(code))
                    .isNotEmpty()
                    .noneMatch(error -> Advice.advised(error.retry().retry()) == deviation.attempts()));
        }
    }
}
