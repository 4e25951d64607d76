package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationTest {

    @ParameterizedTest
    @CsvSource({
        "API_3_0,RequestLimitExceeded,RequestLimitExceeded — API 3.0",
        "API_3_0,RequestLimitExceeded.Burst.Now,RequestLimitExceeded — API 3.0",
        "API_3_0,InternalError.,InternalError — API 3.0",
        "API_3_0,' InternalError ',InternalError — API 3.0",
        "API_2017,InvalidRequest.Forbidden.Now,InvalidRequest.Forbidden — API 2017",
        "API_2017,RequestLimitExceeded.Now,RequestLimitExceeded — API 3.0",
        "API_2_0,4100,4100 — API 2.0"
    })
    void isInheritedFromTheNearestDocumentedParent(Generation generation, String code, String parent) {
        Classification classification = Classification.inherited(generation, ErrorCode.parse(code));

        assertThat(classification.retry().basis()).isEqualTo(Basis.INHERITED);
        assertThat(classification.retry().evidence()).startsWith("Inherited from " + parent + ": ");
    }

    @ParameterizedTest
    @CsvSource({"API_3_0,OnFire", "API_2017,OnFire.Now", "API_2_0,9999", "API_2_0,-514"})
    void isAssumedWithoutAParent(Generation generation, String code) {
        assertThat(Classification.inherited(generation, ErrorCode.parse(code)))
                .isEqualTo(new Classification(
                        Category.UNCLASSIFIED,
                        new RetryAdvice(
                                Retry.NEVER, Basis.ASSUMED, "Assumed: no documented code is a parent of this one.")));
    }

    /** Another module may mean something else by Cloud Monitor's -514, and none means the gateway's 4100. */
    @ParameterizedTest
    @ValueSource(longs = {-514, 4100})
    void isNeverInheritedByAModuleCode(long code) {
        assertThat(Classification.inherited(Generation.API_2_0, new ModuleCode(code))
                        .retry()
                        .basis())
                .isEqualTo(Basis.ASSUMED);
    }
}
