package io.github.tencenterrors.samples.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.gateway.GatewayRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of each rule it is known which SDK breaks it, or why none can. */
class RulesTest {

    /** What no SDK can be made to break; raw requests do, in the tests of the gateway itself. */
    private static final Map<GatewayRule, String> RAW_ALONE = new EnumMap<>(Map.of(
            GatewayRule.METHOD,
            "the official SDK refuses other methods by itself, and the legacy one sends GET instead",
            GatewayRule.MULTIPART,
            "the official SDK makes the frame itself, and without a fault; the legacy one is of no generation that has the"
                    + " rule",
            GatewayRule.CREDENTIAL_DATE,
            "the official SDK makes date and timestamp from one look at the clock; the legacy one has no such date"));

    private static String official(GatewayRule rule) {
        return OfficialSdkRefusedTest.provocations().stream()
                .filter(each -> each.rule() == rule)
                .map(Provocation::how)
                .collect(Collectors.joining("; "));
    }

    private static String legacy(GatewayRule rule) {
        return LegacyProvocation.ALL.stream()
                .filter(each -> each.rule() == rule)
                .map(LegacyProvocation::how)
                .collect(Collectors.joining("; "));
    }

    private static String row(GatewayRule rule) {
        return "| `%s` | %s | %s | %s |"
                .formatted(rule, official(rule), legacy(rule), RAW_ALONE.getOrDefault(rule, ""))
                .replace("  ", " ");
    }

    /** A new rule fails here until somebody has provoked it through an SDK, or has said why that cannot be. */
    @Test
    void areEachBrokenByAnSdkOrByRawRequestsAlone() {
        Set<GatewayRule> broken = Stream.concat(
                        OfficialSdkRefusedTest.provocations().stream().map(Provocation::rule),
                        LegacyProvocation.ALL.stream().map(LegacyProvocation::rule))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(GatewayRule.class)));

        assertThat(RAW_ALONE.keySet()).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(broken)));
    }

    @Test
    void areListedInTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int head = lines.indexOf(
                "| rule | through the official SDK | through the legacy SDK | why by a raw request alone |");

        assertThat(head).isPositive();
        assertThat(lines.subList(head + 2, lines.size()).stream().takeWhile(line -> line.startsWith("|")))
                .containsExactlyElementsOf(
                        Arrays.stream(GatewayRule.values()).map(RulesTest::row).toList());
    }
}
