package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Finding;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractReportTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'Response':{'Error':{'Code':'InternalError','Message':'m'},'RequestId':'r'}} | 'generation':'api-3.0','outcome':'error','code':'InternalError','moduleCode':null,'requestId':'r','documented':true,'findings':[]
            {'Response':{'RequestId':'r'}}                                                | 'generation':'api-3.0','outcome':'success','code':null,'moduleCode':null,'requestId':'r','documented':false,'findings':[]
            {'code':5100,'message':'(-514) m','requestId':7}                              | 'generation':'api-2.0','outcome':'error','code':'5100','moduleCode':-514,'requestId':'7','documented':true,'findings':[]
            """)
    void isALineOfJson(String body, String rest) {
        assertThat(ResponseContract.wire().check(Json.of(body)).toJson("a.har"))
                .isEqualTo(Json.of("{'source':'a.har'," + rest + "}"));
    }

    @Test
    void isALineOfJsonWithItsFindings() {
        assertThat(ResponseContract.wire()
                        .check(Json.of("\n {'code':99,'message':'m'}"))
                        .toJson("line 7"))
                .startsWith(Json.of("{'source':'line 7','generation':'api-2.0','outcome':'error','code':'99',"
                        + "'moduleCode':null,'requestId':null,'documented':false,'findings':[{'rule':'undocumented-code',"
                        + "'pointer':'/code','line':2,'column':10,'message':'"))
                .endsWith(Json.of("'}]}"));
    }

    @Test
    void isOfNoGenerationInNoEnvelope() {
        assertThat(ResponseContract.wire().check("x").toJson("a"))
                .startsWith(Json.of("{'source':'a','generation':null,'outcome':'unrecognized','code':null,"
                        + "'moduleCode':null,'requestId':null,'documented':false,'findings':[{'rule':"));
    }

    @Test
    void showsTheBodyWithoutSecrets() {
        assertThat(ResponseContract.wire()
                        .check(Json.of("{'Response':{'Token':'abc','RequestId':'r'}}"))
                        .maskedBody())
                .isEqualTo(Json.of("{'Response':{'Token':'***','RequestId':'r'}}"));
    }

    @Test
    void listsAHundredFindingsAndCountsTheOthers() {
        String members = IntStream.range(0, 250).mapToObj(i -> "'m" + i + "':1").collect(Collectors.joining(","));

        ContractReport report = ResponseContract.documented()
                .check(Json.of("{'Response':{'Error':{'Code':'InternalError','Message':'m'," + members
                        + "},'RequestId':'r'}}"));

        assertThat(report.findings()).hasSize(101);
        assertThat(report.findings()).last().extracting(Finding::message).isEqualTo("and 150 more");
    }
}
