package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.github.tencenterrors.wiremock.Server.CONTRACT;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.client.WireMock;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a check has found, asked for over the admin API. */
class ContractRoutesTest {

    private static final String CLEAR = "{\"checked\":0,\"violating\":0,\"passedOver\":0,\"findings\":[]}";

    @RegisterExtension
    final Server server = Server.checking(ResponseContract.wire());

    @BeforeEach
    void serve() {
        server.wireMock().stubFor(tencentAction("Odd*").willReturn(okJson("{\"Error\":{\"Code\":\"InternalError\"}}")));
        server.wireMock().stubFor(tencentAction("Wrong*").willReturn(okJson("[]")));
        server.call("Odd");
        server.call("Wrong1");
        server.call("Wrong2");
        server.call("Unmatched");
    }

    private HttpResponse<String> delete(String path) {
        return Calls.direct()
                .send(Calls.request(server.wireMock().baseUrl() + path).DELETE());
    }

    @Nested
    class List {

        private static java.util.List<String> actions(JsonNode found) {
            return StreamSupport.stream(found.at("/findings").spliterator(), false)
                    .map(finding -> finding.at("/action").textValue())
                    .toList();
        }

        @Test
        void beginsWithTheLatest() {
            JsonNode found = server.found();

            assertThat(actions(found)).containsExactly("Wrong2", "Wrong1", "Odd");
            assertThat(found.at("/checked").intValue()).isEqualTo(3);
            assertThat(found.at("/violating").intValue()).isEqualTo(2);
            assertThat(found.at("/passedOver").intValue()).isEqualTo(1);
        }

        @Test
        void canBeOfViolationsAlone() {
            assertThat(actions(server.found("?violating=true"))).containsExactly("Wrong2", "Wrong1");
            assertThat(actions(server.found("?violating=false"))).hasSize(3);
        }

        @Test
        void canBeCutWhileTheCountsStay() {
            JsonNode found = server.found("?violating=true&limit=1");

            assertThat(actions(found)).containsExactly("Wrong2");
            assertThat(found.at("/violating").intValue()).isEqualTo(2);
        }

        @Test
        void isJson() {
            HttpResponse<String> answer = Calls.direct().get(server.wireMock().baseUrl() + CONTRACT);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        }

        @ParameterizedTest
        @CsvSource({
            "violatin=true, /__admin/tencent-errors/contract has no parameter 'violatin', a parameter that is not understood would be ignored, did you mean 'violating'?",
            "violating=yes, the parameter 'violating' of /__admin/tencent-errors/contract is 'yes', it must be true or false, 'write it so, or leave it out'",
            "violating,     the parameter 'violating' of /__admin/tencent-errors/contract is '', it must be true or false, 'write it so, or leave it out'",
            "limit=-1,      the parameter 'limit' of /__admin/tencent-errors/contract is '-1', 'it must be a count, such as 10', 'write it so, or leave it out'",
            "limit=9999999999, the parameter 'limit' of /__admin/tencent-errors/contract is '9999999999', 'it must be a count, such as 10', 'write it so, or leave it out'",
        })
        void isRefusedToAQueryWithAMistake(String query, String what, String why, String fix) throws IOException {
            HttpResponse<String> answer = Calls.direct().get(server.wireMock().baseUrl() + CONTRACT + "?" + query);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(new ObjectMapper()
                            .readTree(answer.body())
                            .at("/errors/0/detail")
                            .textValue())
                    .isEqualTo(what + "\n  why:  " + why + "\n  fix:  " + fix);
        }
    }

    @Nested
    class Findings {

        @Test
        void areClearedOnRequest() {
            assertThat(delete(CONTRACT).statusCode()).isEqualTo(200);

            assertThat(server.found()).hasToString(CLEAR);
            assertThat(server.wireMock().getAllServeEvents()).hasSize(4);
        }

        @Test
        void areClearedByAResetOfTheServer() {
            server.wireMock().resetAll();

            assertThat(server.found()).hasToString(CLEAR);
        }

        @Test
        void areClearedByAResetOverTheAdminApi() {
            Calls.direct()
                    .send(Calls.request(server.wireMock().baseUrl() + "/__admin/reset")
                            .POST(BodyPublishers.noBody()));

            assertThat(server.found()).hasToString(CLEAR);
        }

        @Test
        void areClearedByARemoteResetOfTheRequests() {
            WireMock.create()
                    .host("127.0.0.1")
                    .port(server.wireMock().port())
                    .build()
                    .resetRequests();

            assertThat(server.found()).hasToString(CLEAR);
        }

        @Test
        void outliveTheRemovalOfOneRequest() {
            delete("/__admin/requests/" + server.found().at("/findings/0/id").textValue());

            assertThat(server.found().at("/findings")).hasSize(3);
        }

        @Test
        void outliveAListOfTheRequests() {
            Calls.direct().get(server.wireMock().baseUrl() + "/__admin/requests");

            assertThat(server.found().at("/findings")).hasSize(3);
        }
    }

    @Nested
    class Secrets {

        @Test
        void areInNoFinding() {
            delete(CONTRACT);

            Calls.behind(server.info())
                    .get(
                            "http://cvm.tencentcloudapi.com/?Action=Wrong&SecretId=AKIDx&Signature=c2ln&Token=tok&Limit=1",
                            "Authorization",
                            "TC3-HMAC-SHA256 Credential=AKIDx/2026-11-20/cvm/tc3_request, Signature=c2ln",
                            "X-TC-Token",
                            "tok");

            assertThat(server.found().at("/findings/0/url").textValue())
                    .isEqualTo(
                            "http://cvm.tencentcloudapi.com/?Action=Wrong&SecretId=***&Signature=***&Token=***&Limit=1");
            assertThat(server.found().toString()).doesNotContain("AKIDx", "c2ln", "tok\"");
        }
    }

    @Nested
    class WithoutACheck {

        @RegisterExtension
        final Server plain = Server.plain();

        @Test
        void thereIsNoSuchRoute() {
            assertThat(Calls.direct().get(plain.wireMock().baseUrl() + CONTRACT).statusCode())
                    .isEqualTo(404);
        }
    }
}
