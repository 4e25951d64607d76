package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is compiled from a schema says of a body what the engine says, or it does not look at that body. */
class ShapesAgreeTest {

    /** A schema with every keyword that is known, in places and under conditions that our files do not have. */
    private static final String EVERY_KEYWORD = Json.of("""
            {'$comment': 'x', 'type': 'object', 'anyOf': [
              {'required': ['Response', 'code'], 'properties': {'code': {'not': {'const': 4000}}}},
              {'properties': {'Response': {'$ref': '#/$defs/inner'}}, 'additionalProperties': false},
              {'not': {'required': ['code']}, 'properties': {'Error': {'type': 'object', 'not': {'required': ['Code']}}}},
              {'if': {'properties': {'code': {'type': 'string', 'pattern': '^-?[0-9]{1,3}$'}}},
               'then': {'properties': {'message': {'minLength': 2}}},
               'else': {'properties': {'code': {'minimum': 1, 'maximum': 5000}}}}],
             '$defs': {'inner': {'properties': {'Error': {'anyOf': [{'type': 'null'}, {'type': 'boolean'},
               {'type': 'array'}, {'type': 'number'}, {'properties': {'Code': {'minLength': 1}}, 'required': ['Code']}]}},
               'additionalProperties': false}}}""");

    private static final Map<String, JsonSchema> ENGINES = new ConcurrentHashMap<>();

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void onEveryValueInEveryPlace(@ForAll("framed") String body) {
        assertAgreementOnEnvelopes(body);
        assertAgreement(EVERY_KEYWORD, body);
    }

    @StatisticsReport(StatisticsReportMode.OFF)
    @Property(tries = 5_000)
    void onAnyObjectInEveryPlace(@ForAll("nested") String body) {
        assertAgreementOnEnvelopes(body);
        assertAgreement(EVERY_KEYWORD, body);
    }

    private static void assertAgreementOnEnvelopes(String body) {
        for (Envelope envelope : Envelope.values()) {
            for (SchemaTier tier : SchemaTier.values()) {
                assertAgreement(envelope.schema(tier), body);
            }
        }
    }

    private static void assertAgreement(String schema, String body) {
        Places places = new Places();
        Formula formula = ShapeCompiler.compile(schema, places);
        BodyScan scan = new BodyScan(body.getBytes(StandardCharsets.UTF_8), 100);
        if (!scan.run(places.root())) {
            return;
        }

        boolean holds = formula.holds(scan.facts());

        assertThat(holds)
                .as(body)
                .isEqualTo(ENGINES.computeIfAbsent(schema, JsonSchema::compile)
                        .failuresOf(Json.parse(body))
                        .first()
                        .isEmpty());
        Statistics.collect(holds);
        Statistics.coverage(kinds -> {
            kinds.check(true).percentage(share -> share > 5);
            kinds.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<String> framed() {
        return Bodies.framed();
    }

    @Provide
    Arbitrary<String> nested() {
        return Arbitraries.oneOf(Bodies.nested(), Bodies.wellMeant());
    }
}
