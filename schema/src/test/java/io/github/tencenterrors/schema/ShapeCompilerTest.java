package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeCompilerTest {

    /** The schema engine says the same of each. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'properties':{'a':{'type':'string'}}}                        | {'a':'x'}                 | {'a':1}
            {'properties':{'a':{'type':'integer'}}}                       | {'a':-4}                  | {'a':'4'}
            {'properties':{'a':{'type':'number'}}}                        | {'a':4.5}                 | {'a':'4'}
            {'properties':{'a':{'type':'boolean'}}}                       | {'a':true}                | {'a':null}
            {'properties':{'a':{'type':'null'}}}                          | {'a':null}                | {'a':false}
            {'properties':{'a':{'type':'array'}}}                         | {'a':[1]}                 | {'a':{}}
            {'properties':{'a':{'type':'object'}}}                        | {'a':{'b':1}}             | {'a':[]}
            {'properties':{'a':{'const':7}}}                              | {'a':7}                   | {'a':8}
            {'properties':{'a':{'minimum':2,'maximum':4}}}                | {'a':2}                   | {'a':1}
            {'properties':{'a':{'minimum':2,'maximum':4}}}                | {'a':4}                   | {'a':5}
            {'properties':{'a':{'minimum':2,'maximum':4}}}                | {'a':'x'}                 | {'a':-3}
            {'properties':{'a':{'minLength':2}}}                          | {'a':'云云'}              | {'a':'云'}
            {'properties':{'a':{'minLength':1,'pattern':'^[a-c]{0,3}$'}}} | {'a':'abc'}               | {'a':''}
            {'properties':{'a':{'minLength':1,'pattern':'^[a-c]{0,3}$'}}} | {'a':'a'}                 | {'a':'abcd'}
            `{'properties':{'a':{'pattern':'^(a|b)(c|d)$'}}}` | {'a':'bc'}                | {'a':'ab'}
            `{'properties':{'a':{'pattern':'^(-|0|1)$'}}}` | {'a':'-'}                 | {'a':'2'}
            {'properties':{'a':{'anyOf':[{'type':'null'},{'const':1}]}}}  | {'a':1}                   | {'a':2}
            {'properties':{'a':{'not':{'type':'string'}}}}                | {'a':[]}                  | {'a':''}
            {'required':['a','b']}                                        | {'a':1,'b':1}             | {'b':1}
            {'properties':{'a':{}},'additionalProperties':false}          | {'a':1}                   | {'a':1,'b':2}
            {'properties':{'a':{'properties':{'b':{}},'additionalProperties':false}}} | {'a':{'b':1},'c':1} | {'a':{'c':1}}
            {'required':['b'],'anyOf':[{'properties':{'a':{}},'additionalProperties':false},{'properties':{'b':{'const':1}}}]} | {'b':1,'a':2} | {'b':2}
            {'anyOf':[{'properties':{'a':{}},'additionalProperties':false},{'required':['b','c']}]} | {'b':1,'c':1} | {'b':1}
            {'anyOf':[{'required':['b']},{'properties':{'a':{}},'additionalProperties':false}]} | {'a':1} | {'a':1,'x':1}
            {'if':{'required':['a']},'then':{'required':['b']},'else':{'required':['c']}} | {'a':1,'b':1} | {'a':1,'c':1}
            {'if':{'required':['a']},'then':{'required':['b']},'else':{'required':['c']}} | {'c':1}       | {'b':1}
            {'properties':{'a':{'$ref':'#/$defs/x'},'b':{'$ref':'#/$defs/x'}},'$defs':{'x':{'type':'string','minLength':2}}} | {'a':'xx','b':'yy'} | {'a':'xx','b':'y'}
            {'properties':{'a':{'minLength':3}},'anyOf':[{'properties':{'a':{'minLength':5}}},{'required':['b']}]} | {'a':'xxxxx'} | {'a':'xxxx'}
            {'properties':{'a':{'minimum':3}},'anyOf':[{'properties':{'a':{'minimum':5}}},{'required':['b']}]} | {'a':5} | {'a':4}
            """)
    void asksForWhatTheSchemaDoes(String schema, String good, String bad) {
        assertThat(isValid(schema, good)).isTrue();
        assertThat(isValid(schema, bad)).isFalse();
    }

    private static boolean isValid(String schema, String body) {
        Places places = new Places();
        Formula formula = ShapeCompiler.compile(Json.of(schema), places);
        BodyScan scan = new BodyScan(Json.of(body).getBytes(StandardCharsets.UTF_8), 100);
        assertThat(scan.run(places.root())).isTrue();
        boolean valid = formula.holds(scan.facts());

        assertThat(JsonSchema.compile(Json.of(schema))
                        .failuresOf(Json.parse(Json.of(body)))
                        .first()
                        .isEmpty())
                .isEqualTo(valid);
        return valid;
    }

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
            {"pattern": "^a"}                     | 'pattern': ^a
            {"pattern": "a$"}                     | 'pattern': a$
            `{"pattern": "^(a)|b$"}`              | `'pattern': ^(a)|b$`
            {"pattern": "^a.b$"}                  | 'pattern': ^a.b$
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
