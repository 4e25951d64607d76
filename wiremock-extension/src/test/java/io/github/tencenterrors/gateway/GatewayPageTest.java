package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/gateway.md} say what the code does. */
class GatewayPageTest {

    private static List<List<String>> table(String head) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/gateway.md"));
        int start = lines.indexOf(head);
        assertThat(start).as(head).isPositive();
        return lines.subList(start + 2, lines.size()).stream()
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    @Test
    void listEveryRuleInItsOrderWithCodesAndSources() throws IOException {
        List<List<String>> expected = Arrays.stream(GatewayRule.values())
                .map(rule -> List.of(
                        "`" + rule + "`",
                        cell(rule, Generation.API_3_0),
                        cell(rule, Generation.API_2017),
                        cell(rule, Generation.API_2_0)))
                .toList();

        assertThat(table("| rule | the call | API 3.0 | API 2017 | API 2.0 |").stream()
                        .map(row -> List.of(row.get(0), row.get(2), row.get(3), row.get(4))))
                .containsExactlyElementsOf(expected);
    }

    private static String cell(GatewayRule rule, Generation generation) {
        return rule.in(generation)
                .map(code -> "`" + code.code() + "` (" + code.source() + ")")
                .orElse("");
    }

    @Test
    void tellOfEveryCommonErrorOfApi30HowItIsProvoked() throws IOException {
        List<List<String>> rows = table("| code | provoked | by what, or why not |");
        List<String> codes = ErrorCatalog.bundled().errors().stream()
                .filter(each -> each.generation() == Generation.API_3_0 && each.scope() == Scope.COMMON)
                .map(each -> each.code().text())
                .toList();

        assertThat(rows.stream().map(row -> row.get(0)))
                .containsExactlyElementsOf(
                        codes.stream().map(code -> "`" + code + "`").toList());
        assertThat(codes).hasSize(36);
        assertThat(rows).allSatisfy(row -> {
            String rules = rules(row.get(0).replace("`", ""));
            assertThat(row.get(1)).isEqualTo(rules.isEmpty() ? "by injection only" : "by cause");
            if (rules.isEmpty()) {
                assertThat(row.get(2)).isNotBlank();
            } else {
                assertThat(row.get(2)).isEqualTo(rules);
            }
        });
    }

    private static String rules(String code) {
        return Arrays.stream(GatewayRule.values())
                .filter(rule ->
                        rule.code(Generation.API_3_0).filter(code::equals).isPresent())
                .map(rule -> "`" + rule + "`"
                        + (rule.in(Generation.API_3_0).orElseThrow().isAssumed() ? " (assumed)" : ""))
                .collect(Collectors.joining(", "));
    }
}
