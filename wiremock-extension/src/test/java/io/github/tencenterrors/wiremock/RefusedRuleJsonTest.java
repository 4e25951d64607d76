package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of JSON that is no fault rule. */
class RefusedRuleJsonTest {

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWithPlaceReasonAndFix(String json, String message) {
        assertThatThrownBy(() -> GivenRule.inJson("faults.json", json.replace('\'', '"')))
                .isExactlyInstanceOf(RefusedRuleException.class)
                .hasMessage(message);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                unreadable(
                        "",
                        "line 1, column 1",
                        "it is no JSON: there is no JSON in it",
                        "see fault-rules.schema.json for the format"),
                unreadable(
                        "{'first':1,'first':2}",
                        "line 1, column 19",
                        "a member stands twice in one object",
                        "keep one of the two"),
                unreadable(
                        "[]",
                        "line 1, column 1",
                        "an object is wanted, not an array",
                        "see fault-rules.schema.json for the format"),
                unreadable("{}", "line 1, column 1", "the member 'inject' is missing", "add it"),
                unreadable(
                        "{'inject':{'code':'A'},\n  'frist':3}",
                        "line 2, column 11 (/frist)",
                        "there is no member 'frist'",
                        "did you mean 'first'?"),
                unreadable(
                        "{'faults':[{'inject':{'code':'A'}}],'name':'x'}",
                        "line 1, column 44 (/name)",
                        "there is no member 'name'",
                        "use one of 'faults', '$schema'"),
                unreadable(
                        "{'faults':[{'inject':{'code':'A'}},{'inject':{'code':'A'},'first':'3'}]}",
                        "line 1, column 67 (/faults/1/first)",
                        "a number is wanted, not '3'",
                        "see fault-rules.schema.json for the format"),
                unreadable(
                        "{'inject':{'code':'A'},'first':{}}",
                        "line 1, column 32 (/first)",
                        "a number is wanted, not an object",
                        "see fault-rules.schema.json for the format"),
                unreadable(
                        "{'inject':{'code':'A'},'first':2.5}",
                        "line 1, column 32 (/first)",
                        "an integer of at most 64 bits is wanted, not 2.5",
                        "see fault-rules.schema.json for the format"),
                unreadable(
                        "{'inject':{'code':'A'},'first':1e10000000000}",
                        "line 1, column 1",
                        "the exponent of a number has too many digits",
                        "give a smaller number"),
                unreadable(
                        "{'inject':{'code':'A'},'first':2147483648}",
                        "line 1, column 32 (/first)",
                        "an integer of at most 32 bits is wanted, not 2147483648",
                        "give a smaller number"),
                unreadable(
                        "{'inject':{'code':'A'},'injectEach':{}}",
                        "line 1, column 1",
                        "it has 'inject' and 'injectEach', of which one decides",
                        "leave one of them out"),
                unreadable(
                        "{'inject':{'code':'A'},'delayedBy':1,'delayedLogNormally':{'median':1,'sigma':1}}",
                        "line 1, column 1",
                        "it has 'delayedBy' and 'delayedLogNormally', of which one decides",
                        "leave one of them out"),
                unreadable(
                        "{'inject':{}}",
                        "line 1, column 11 (/inject)",
                        "it names no fault",
                        "give it a 'code', a 'transportFault' or a 'response'"),
                unreadable(
                        "{'inject':{'code':'A','transportFault':'HTML_PAGE'}}",
                        "line 1, column 11 (/inject)",
                        "it has 'code' and 'transportFault', of which one decides",
                        "leave one of them out"),
                unreadable(
                        "{'inject':{'transportFault':'HTML_PAGE','message':'m'}}",
                        "line 1, column 51 (/inject/message)",
                        "there is no member 'message'",
                        "use one of 'response', 'transportFault'"),
                unreadable(
                        "{'inject':{'message':'m'}}",
                        "line 1, column 11 (/inject)",
                        "it names no fault",
                        "give it a 'code', a 'transportFault' or a 'response'"),
                unreadable(
                        "{'inject':{'transportFault':'HTML'}}",
                        "line 1, column 29 (/inject/transportFault)",
                        "no transport fault is called 'HTML'",
                        "use one of 'HTML_PAGE', 'EMPTY_BODY', 'BAD_GATEWAY', 'SLOW_ANSWER', 'TRUNCATED_JSON', …"),
                unreadable(
                        "{'inject':{'code':'A','undocumented':'yes'}}",
                        "line 1, column 38 (/inject/undocumented)",
                        "true or false is wanted, not 'yes'",
                        "see fault-rules.schema.json for the format"),
                unreadable(
                        "{'inject':{'code':'A','response':{'transformers':['x']}}}",
                        "line 1, column 50 (/inject/response/transformers)",
                        "there is no member 'transformers'",
                        "use one of 'headers', 'status', 'jsonBody', 'base64Body', 'proxyBaseUrl', …"),
                unreadable(
                        "{'inject':{'response':{'status':'many'}}}",
                        "line 1, column 23 (/inject/response)",
                        "WireMock cannot read it: Cannot deserialize value of type `int` from String \"many\":"
                                + " not a valid `int` value",
                        "write it as in a stub of WireMock's"),
                unreadable(
                        "{'inject':{'code':'A'},'request':{'urlPattern':'['}}",
                        "line 1, column 34 (/request)",
                        "WireMock cannot read it: Unclosed character class near index 0",
                        "write it as in a stub of WireMock's"),
                unreadable(
                        "{'inject':{'code':'A'},'once':false}",
                        "line 1, column 31 (/once)",
                        "'once' is false",
                        "make it true, or leave it out"),
                unreadable(
                        "{'inject':{'code':'A'},'id':'1-1-1-1-1'}",
                        "line 1, column 29 (/id)",
                        "an id is a UUID, not '1-1-1-1-1'",
                        "write it like '3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a11'"),
                unreadable(
                        "{'inject':{'code':'A'},'during':{'from':-1,'length':1}}",
                        "line 1, column 41 (/during/from)",
                        "milliseconds from 0 to 3153600000000 are wanted, not -1",
                        "a hundred years must suffice"),
                refused(
                        "{'inject':[]}",
                        "a fault rule has no fault",
                        "line 1, column 11 (/inject)",
                        "it would inject nothing",
                        "name a fault, or more"),
                refused(
                        "{'inject':{'code':'A','generation':'3.0'}}",
                        "no generation is called '3.0'",
                        "line 1, column 36 (/inject/generation)",
                        "the generations are three",
                        "use one of 'api-3.0', 'api-2.0', 'api-2017'"),
                refused(
                        "{'injectEach':{'categories':['throtling']}}",
                        "no category is called 'throtling'",
                        "line 1, column 30 (/injectEach/categories/0)",
                        "the names are fixed",
                        "did you mean 'throttling'?"),
                refused(
                        "{'inject':{'code':'A'},'on':{'service':'cvm'}}",
                        "tencent-action has no 'action'",
                        "line 1, column 29 (/on)",
                        "it cannot do without",
                        "name an action, such as 'DescribeInstances', or '*' for any"),
                refused(
                        "{'inject':{'code':'A'},'first':3,'everyNth':2}",
                        "a fault rule has the times first(3) and everyNth(2)",
                        "line 1, column 45 (/everyNth)",
                        "one of them decides",
                        "make two rules, or leave one out"),
                refused(
                        "{'inject':{'code':'A'},'first':0}",
                        "first(0)",
                        "line 1, column 32 (/first)",
                        "it would never take effect",
                        "give a number from 1"));
    }

    private static Arguments unreadable(String json, String place, String why, String fix) {
        return refused(json, "fault rules cannot be read", place, why, fix);
    }

    private static Arguments refused(String json, String what, String place, String why, String fix) {
        return arguments(json, what + "\n  at:   faults.json, " + place + "\n  why:  " + why + "\n  fix:  " + fix);
    }
}
