package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeCompilerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"uniqueItems": true}                 | 'uniqueItems': {uniqueItems=true}
            {"properties": {"a": {"typ": 5}}}     | 'typ': {typ=5}
            {"additionalProperties": true}        | 'additionalProperties': true
            {"additionalProperties": {}}          | 'additionalProperties': SchemaNode[keywords={}]
            {"type": ["string", "null"]}          | 'type': [string, null]
            {"type": "text"}                      | 'type': text
            {"const": "a"}                        | 'const': a
            {"not": true}                         | 'a schema': true
            {"maximum": 1.5}                      | 'a schema': 1.5
            {"pattern": "a"}                      | 'pattern': a
            `{"pattern": "^a|b$"}`                | `'pattern': ^a|b$`
            {"pattern": "^\\\\d$"}                | 'pattern': ^\\d$
            {"$ref": "other.json"}                | '$ref': other.json
            {"$ref": "#/$defs/none"}              | 'a schema': #/$defs/none
            {"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}} | '$ref': schemas within schemas, 51 deep
            """)
    void refusesWhatItDoesNotKnow(String schema, String told) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ShapeCompiler.compile(schema, new Places()))
                .withMessage("a bug in tencent-errors: no streaming check for " + told);
    }

    @Test
    void refusesMoreFactsThanThereIsRoomFor() {
        StringBuilder names = new StringBuilder("\"m0\"");
        for (int i = 1; i <= 64; i++) {
            names.append(",\"m").append(i).append('"');
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> ShapeCompiler.compile("{\"required\": [" + names + "]}", new Places()))
                .withMessage("a bug in tencent-errors: the schemas ask for more than 64 facts");
    }
}
