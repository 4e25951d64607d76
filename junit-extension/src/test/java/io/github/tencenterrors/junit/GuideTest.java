package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseReader;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/** What docs/junit-extension.md shows. */
class GuideTest {

    private final Billing billing = new Billing();

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, retries = Retry.NEVER)
    void givesUpAtOnce(@JsonBody String body) {
        assertThat(billing.triesAgainAfter(body)).isFalse();
    }

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, retries = Retry.WITH_BACKOFF)
    void waitsAndTriesAgain(@JsonBody String body) {
        assertThat(billing.triesAgainAfter(body)).isTrue();
    }

    @Nested
    class Restricting {

        @ParameterizedTest
        @TencentErrorSource(sdkCodes = AcmeErrorCode.class, generations = Generation.API_3_0)
        void everyCommonCodeAndThoseOfTheProduct(DocumentedError error) {
            assertThat(error.generation()).isEqualTo(Generation.API_3_0);
        }

        @ParameterizedTest
        @TencentErrorSource(sdkCodes = AcmeErrorCode.class, scopes = Scope.PRODUCT)
        void thoseOfTheProductThatNoDocumentLists(DocumentedError error) {
            assertThat(error.identity().product()).contains("acme");
        }

        @ParameterizedTest
        @TencentErrorSource(sdkCodes = AcmeErrorCode.class, documents = "io.github.tencenterrors.junit.AcmeErrorCode")
        void allThatTheEnumLists(DocumentedError error) {
            assertThat(error.isFrom(AcmeErrorCode.class.getName())).isTrue();
        }

        @ParameterizedTest
        @TencentErrorSource(catalogs = "acme/codes.json", documents = "acme-errors.md")
        void allThatACatalogueTookFromOnePage(DocumentedError error) {
            assertThat(error.code()).isEqualTo(new NamedCode("FailedOperation.OnFire"));
        }

        @ParameterizedTest
        @TencentErrorSource(documents = "00?")
        void allThatTheFiveDocumentsList(DocumentedError error) {
            assertThat(error.evidence()).hasAtLeastOneElementOfType(DocumentRow.class);
        }
    }

    @Nested
    class Parameters {

        @ParameterizedTest
        @TencentErrorSource(families = "AuthFailure")
        void inAnyOrderAndThoseOfOthersBehind(
                String code, @JsonBody String body, DocumentedError error, TestInfo info, @TempDir Path folder) {
            assertThat(body).contains(code);
            assertThat(info.getDisplayName()).contains(error.label());
            assertThat(folder).isEmptyDirectory();
        }

        @ParameterizedTest
        @TencentErrorSource(families = "AuthFailure")
        void throughAnAccessor(ErrorResponse response, ArgumentsAccessor arguments) {
            assertThat(arguments.get(1, DocumentedError.class).toResponse()).isEqualTo(response);
        }

        @ParameterizedTest
        @TencentErrorSource(generations = Generation.API_2017)
        void asATree(JsonNode tree, NamedCode code) {
            assertThat(tree.at("/Response/Error/Code").textValue()).isEqualTo(code.text());
        }
    }

    @Nested
    class Composing {

        @ParameterizedTest
        @Unauthenticated
        void byAnAnnotationOfYourOwn(@JsonBody String body) {
            assertThat(billing.triesAgainAfter(body)).isFalse();
        }

        @ParameterizedTest
        @TencentErrorSource(generations = Generation.API_3_0, families = "ResourceInUse")
        @TencentErrorSource(value = "RequestLimitExceeded.*", excludes = "*.IPLimitExceeded")
        void byRepetition(@JsonBody String body) {
            assertThat(billing.triesAgainAfter(body)).isTrue();
        }
    }

    @Retention(RetentionPolicy.RUNTIME)
    @TencentErrorSource(generations = Generation.API_3_0, families = "AuthFailure")
    @interface Unauthenticated {}

    /** The code under test. */
    private static final class Billing {

        private static final Set<String> PASSING =
                Set.of("RequestLimitExceeded", "ResourceInUse", "ResourceUnavailable", "InternalError");

        boolean triesAgainAfter(String body) {
            String code =
                    ResponseReader.standard().read(body).error().orElseThrow().code();
            return !code.equals("InternalError.Test") && PASSING.contains(new NamedCode(code).family());
        }
    }
}
