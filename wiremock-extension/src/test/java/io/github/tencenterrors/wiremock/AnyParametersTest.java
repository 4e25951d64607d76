package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ERROR_TRANSFORMER;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever JSON a stub holds, it is answered with a failure that reads back, or refused in words. */
class AnyParametersTest {

    private static final StubRules RULES = new StubRules(new FailureMaker(ErrorCatalog.bundled()));

    @Property
    void ofAnErrorMakeAFailureOrARefusal(@ForAll("errors") Map<String, Object> parameters) {
        var response = new ResponseDefinitionBuilder()
                .withTransformers(ERROR_TRANSFORMER)
                .withTransformerParameters(parameters)
                .build();
        try {
            ErrorResponse failure = RULES.failure(response);

            assertThat(ResponseReader.standard()
                            .assuming(failure.generation())
                            .read(failure.toJson())
                            .error())
                    .contains(failure);
            Statistics.collect("failure");
        } catch (MisuseException e) {
            assertThat(e).hasMessageContaining("\n  why:  ").hasMessageContaining("\n  fix:  ");
            Statistics.collect("refusal");
        }
        Statistics.coverage(coverage -> {
            coverage.check("failure").percentage(share -> share > 5);
            coverage.check("refusal").percentage(share -> share > 5);
        });
    }

    @Property
    void ofACallMakeCriteriaOrARefusal(@ForAll("calls") Map<String, Object> parameters) {
        try {
            assertThat(ActionCriteria.read(parameters).globs()).containsKey(CallText.ACTION);
            Statistics.collect("criteria");
        } catch (MisuseException e) {
            assertThat(e).hasMessageContaining("\n  why:  ").hasMessageContaining("\n  fix:  ");
            Statistics.collect("refusal");
        }
        Statistics.coverage(coverage -> {
            coverage.check("criteria").percentage(share -> share > 5);
            coverage.check("refusal").percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<Map<String, Object>> errors() {
        Arbitrary<String> names = Arbitraries.of("generation", "message", "requestId", "codeDesc", "moduleCode");
        Arbitrary<Object> codes = Arbitraries.oneOf(
                Arbitraries.of("InternalError", "AuthFailure", "4100", 5100, "-514", "Acme.Unheard", 4199), anything());
        return withFirst(names, "code", codes, Arbitraries.of(true, false));
    }

    @Provide
    Arbitrary<Map<String, Object>> calls() {
        Arbitrary<String> names = Arbitraries.of("service", "version", "region", "generation");
        Arbitrary<Object> actions = Arbitraries.oneOf(Arbitraries.of("DescribeInstances", "*", "Run?"), anything());
        return withFirst(names, "action", actions, Arbitraries.of(false));
    }

    private static Arbitrary<Map<String, Object>> withFirst(
            Arbitrary<String> names, String first, Arbitrary<Object> values, Arbitrary<Boolean> undocumented) {
        return Arbitraries.maps(names, anything())
                .ofMaxSize(2)
                .flatMap(others -> values.flatMap(value -> undocumented.map(flag -> {
                    Map<String, Object> all = new LinkedHashMap<>(others);
                    all.put(first, value);
                    if (flag) {
                        all.put("undocumented", true);
                    }
                    return all;
                })));
    }

    private static Arbitrary<Object> anything() {
        return Arbitraries.oneOf(
                Arbitraries.of("api-3.0", "api-2017", "api-2.0", "cvm", "2017-03-12", -514, "-514", 7L, 1.5, true),
                Arbitraries.strings().ofMaxLength(12),
                Arbitraries.longs(),
                Arbitraries.of(Map.of("a", 1)));
    }
}
