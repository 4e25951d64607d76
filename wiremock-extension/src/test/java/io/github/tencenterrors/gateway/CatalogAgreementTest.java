package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the gateway answers is documented, by whom it says. */
class CatalogAgreementTest {

    static Stream<GatewayCode> codes() {
        return Arrays.stream(GatewayRule.values())
                .flatMap(rule -> Arrays.stream(Generation.values()).flatMap(each -> rule.in(each).stream()));
    }

    private static List<DocumentedError> errors(GatewayCode code) {
        return ErrorCatalog.bundled().find(code.code()).stream()
                .filter(each -> each.generation() == code.generation())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyCodeIsInTheCatalogOfItsGeneration(GatewayCode code) {
        assertThat(errors(code)).isNotEmpty();
        assertThat(code.title()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everySourceNamesEvidenceOfTheCode(GatewayCode code) {
        if (code.isAssumed()) {
            return;
        }
        String evidence = errors(code).stream()
                .map(each -> each.evidence().toString())
                .toList()
                .toString();
        for (String source : code.source().split(", ", -1)) {
            String wanted =
                    switch (source) {
                        case GatewayCode.OFFICIAL -> "API 3.0 common error list";
                        case GatewayCode.LOGGED -> "logged by users";
                        default -> "document " + source;
                    };
            assertThat(evidence).contains(wanted);
        }
    }

    @Test
    void everyRuleHasACheckOrIsALimit() {
        EnumSet<GatewayRule> others = EnumSet.noneOf(GatewayRule.class);
        GatewayLimit.Kind.all().forEach(kind -> others.add(kind.rule()));
        others.add(GatewayRule.DRY_RUN);

        assertThat(GatewayRule.values())
                .allSatisfy(
                        rule -> assertThat(GatewayChecks.of(rule).isPresent()).isNotEqualTo(others.contains(rule)));
    }

    /** The checks run in the order of the rules, and the limits behind them in theirs. */
    @Test
    void limitsComeBehindTheChecksAndBeforeTheDryRun() {
        List<GatewayRule> rules = Arrays.asList(GatewayRule.values());
        List<GatewayRule> limits =
                GatewayLimit.Kind.all().stream().map(GatewayLimit.Kind::rule).toList();

        assertThat(rules.subList(rules.size() - limits.size() - 1, rules.size() - 1))
                .isEqualTo(limits);
        assertThat(rules.get(rules.size() - 1)).isEqualTo(GatewayRule.DRY_RUN);
    }
}
