package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckingNeverThrowsTest {

    private static final int LONGEST_LINE = 500;

    @Property
    void onAnyBytes(@ForAll byte[] body) {
        assertSound(ResponseContract.documented().check(body));
    }

    @Property
    void onAnyText(@ForAll String body) {
        assertSound(ResponseContract.documented().check(body));
    }

    @Property(tries = 5_000)
    void onBodiesThatAreNearlyInAnEnvelope(@ForAll("bodies") String body) {
        assertSound(ResponseContract.wire().check(body));
        assertSound(ResponseContract.documented().check(body));
    }

    @Property
    void onBodiesWithAByteChanged(@ForAll("bodies") String body, @ForAll int at, @ForAll byte other) {
        Assume.that(!body.isEmpty());
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        bytes[Math.floorMod(at, bytes.length)] = other;

        assertSound(ResponseContract.documented().check(bytes));
    }

    @Test
    void onMoreOddMembersThanAnybodyReads() {
        String members =
                IntStream.range(0, 10_000).mapToObj(i -> ",\"m" + i + "\":0").collect(Collectors.joining());

        ContractReport report = ResponseContract.documented()
                .check("{\"Response\":{\"RequestId\":5,\"Error\":{\"Code\":\"InternalError\",\"Message\":\"\"" + members
                        + "}}}");

        assertThat(report.findings()).hasSize(101);
        assertThat(report.findings().get(0).pointer()).isEqualTo("/Response/RequestId");
        assertThat(report.findings().get(100).toString())
                .startsWith("[more-findings]")
                .endsWith("and 9901 more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"Response\":", "{\"Response\":{\"Error\":{\"Code\":", "{\"code\":"})
    void onAHundredThousandLevels(String opening) {
        ContractReport report = ResponseContract.documented().check(opening.repeat(100_000));

        assertSound(report);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("too-deep");
    }

    /** The longest that is read; of what is longer nothing is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "\"@\"",
                "{\"@\":1}",
                "{\"code\":\"@\"}",
                "{\"code\":4000,\"message\":[\"@\"]}",
                "{\"code\":4000,\"detail\":{\"@\":1}}",
                "{\"code\":4000,\"message\":\"(@)\"}",
                "{\"Error\":{\"Code\":\"@\"}}",
                "{\"Response\":{\"Error\":\"@\"}}",
                "{\"Response\":{\"Error\":{\"Code\":\"@\",\"@\":\"@\"}}}",
                "{\"Response\":{\"Error\":{\"Code\":\"@.\",\"Message\":5},\"RequestId\":[]}}"
            })
    void onVeryLongTexts(String frame) {
        for (int length : new int[] {40_000, 4_000_000, 50_000_000}) {
            ContractReport report = ResponseContract.documented().check(frame.replace("@", "x".repeat(length)));

            assertSound(report);
            if (length == 50_000_000) {
                assertThat(report.findings()).extracting(Finding::rule).containsExactly("too-large");
            }
        }
    }

    /** What holds of every report, whatever the body. */
    private static void assertSound(ContractReport report) {
        boolean failed = report.outcome() == Outcome.ERROR || report.outcome() == Outcome.PARTIAL;

        assertThat(report.code().isPresent()).isEqualTo(failed);
        assertThat(report.generation().isPresent()).isEqualTo(report.outcome() != Outcome.UNRECOGNIZED);
        assertThat(report.under(SchemaTier.WIRE).conforms()).isEqualTo(report.outcome() != Outcome.UNRECOGNIZED);
        assertThat(report.outcome() == Outcome.UNRECOGNIZED && report.findings().isEmpty())
                .as("unrecognized for no reason")
                .isFalse();
        assertThat(report.findings()).isSortedAccordingTo((a, b) -> a.position().compareTo(b.position()));
        assertThat(report.findings()).allSatisfy(finding -> {
            assertThat(finding.rule()).isIn(ContractRule.ids());
            assertThat(finding.message()).hasSizeLessThan(LONGEST_LINE);
        });
        assertThat(report.excerpt()).hasSizeLessThan(4_000);
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.oneOf(Bodies.framed(), Bodies.nested(), Bodies.patched());
    }
}
