package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

class SchemasAgreeWithTheReaderTest {

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onEveryValueInEveryPlace(@ForAll("framed") String body) {
        assertAgreement(body);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onAnyObjectInEveryPlace(@ForAll("nested") String body) {
        assertAgreement(body);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onBodiesPatchedAnywhere(@ForAll("patched") String body) {
        assertAgreement(body);
    }

    private static void assertAgreement(String text) {
        ResponseBody body = ResponseReader.standard().read(text);
        Optional<JsonNode> root = body.json().map(JsonText::root);
        // The guard of the guard: bodies of one kind alone would prove nothing.
        Statistics.collect(body.envelope());
        Statistics.coverage(
                kinds -> List.of(Optional.of(Envelope.RESPONSE), Optional.of(Envelope.FLAT), Optional.empty())
                        .forEach(kind -> kinds.check(kind).percentage(share -> share > 2)));

        for (Envelope envelope : Envelope.values()) {
            boolean wire = root.filter(tree -> accepts(envelope, SchemaTier.WIRE, tree))
                    .isPresent();
            boolean documented = root.filter(tree -> accepts(envelope, SchemaTier.DOCUMENTED, tree))
                    .isPresent();

            assertThat(wire)
                    .as("the wire schema of %s, for %s", envelope, text)
                    .isEqualTo(body.envelope().equals(Optional.of(envelope)));
            assertThat(wire || !documented)
                    .as("whether the wire schema of %s takes what the documented one takes: %s", envelope, text)
                    .isTrue();
        }
    }

    private static boolean accepts(Envelope envelope, SchemaTier tier, JsonNode root) {
        return EnvelopeSchema.of(envelope, tier).violationsIn(root).isEmpty();
    }

    @Provide
    Arbitrary<String> framed() {
        return Bodies.framed();
    }

    @Provide
    Arbitrary<String> nested() {
        return Bodies.nested();
    }

    @Provide
    Arbitrary<String> patched() {
        return Bodies.patched();
    }
}
