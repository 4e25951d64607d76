package io.github.tencenterrors.samples.legacy;

import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.junit.TencentErrorSource;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;

/** What the client makes of every code of API 2.0 that a document lists, on its way through the SDK. */
class EveryCodeTest {

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    private static final Map<Category, Kind> KINDS = Map.ofEntries(
            Map.entry(Category.AUTHENTICATION, Kind.CREDENTIALS),
            Map.entry(Category.AUTHORIZATION, Kind.PERMISSION),
            Map.entry(Category.BILLING, Kind.BILLING),
            Map.entry(Category.CAPACITY, Kind.CAPACITY),
            Map.entry(Category.INVALID_REQUEST, Kind.INVALID_REQUEST),
            Map.entry(Category.MAINTENANCE, Kind.MAINTENANCE),
            Map.entry(Category.PARTIAL_SUCCESS, Kind.PARTIAL),
            Map.entry(Category.QUOTA, Kind.QUOTA),
            Map.entry(Category.RESOURCE_MISSING, Kind.RESOURCE_MISSING),
            Map.entry(Category.RESOURCE_STATE, Kind.RESOURCE_STATE),
            Map.entry(Category.SERVER_FAULT, Kind.SERVICE_FAULT),
            Map.entry(Category.UNSUPPORTED, Kind.INVALID_REQUEST));

    private LegacyClient client;

    @BeforeEach
    void connect(TencentCloudRuntimeInfo info) {
        client = LegacyClient.of(ApiModule.MONITOR, new LegacyKey("AKIDexample", "example"))
                .sendingTo(URI.create(info.baseUrl()));
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_2_0)
    void isOfTheKindOfTheCategory(DocumentedError error) {
        Reason reason = reasonOf(call(error));

        assertThat(reason.kind()).as(error.label()).isEqualTo(KINDS.get(error.category()));
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_2_0)
    void passesAsTheCatalogueSays(DocumentedError error) {
        Reason reason = reasonOf(call(error));

        assertThat(reason.kind().passes())
                .as(error.label())
                .isEqualTo(error.retry().retry() == Retry.WITH_BACKOFF);
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_2_0)
    void keepsItsCodeAndWords(DocumentedError error) {
        Reason reason = reasonOf(call(error));

        assertThat(error.scope() == Scope.MODULE ? reason.moduleCode().orElseThrow() : reason.code())
                .hasToString(error.code().text());
        assertThat(reason.message()).isEqualTo(error.title().text());
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_2_0, codes = "5400")
    void isPartlyDoneForCode5400Alone(DocumentedError error) {
        assertThat(call(error)).isInstanceOf(Answer.PartlyDone.class);
    }

    @ParameterizedTest
    @TencentErrorSource(generations = API_2_0, excludes = "5400")
    void isRefusedForEveryOther(DocumentedError error) {
        assertThat(call(error)).as(error.label()).isInstanceOf(Answer.Refused.class);
    }

    private Answer call(DocumentedError error) {
        cloud.stubFor(tencentAction("GetMonitorData").generation(API_2_0).willReturn(tencentError(error)));
        return client.call("GetMonitorData", "gz", Map.of("namespace", "qce/cvm"));
    }

    private static Reason reasonOf(Answer answer) {
        return answer instanceof Answer.PartlyDone partly ? partly.reason() : ((Answer.Refused) answer).reason();
    }
}
