package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Fault rules over the admin API, as a client in any language has them. */
class FaultRoutesTest {

    private static final String ID = "00000000-0000-4000-8000-000000000001";
    private static final String OTHER_ID = "00000000-0000-4000-8000-000000000002";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

    @BeforeEach
    void succeed() {
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private static String url(String path) {
        return cloud.runtimeInfo().baseUrl() + "/__admin/tencent-errors/faults" + path;
    }

    private static HttpResponse<String> post(String json) {
        return Calls.direct().postJson(url(""), json.replace('\'', '"'));
    }

    private static HttpResponse<String> delete(String path) {
        return Calls.direct().send(Calls.request(url(path)).DELETE());
    }

    private static JsonNode listed() {
        return Rules.tree(Calls.direct().get(url("")).body());
    }

    private static List<String> ids(JsonNode faults) {
        return StreamSupport.stream(faults.at("/faults").spliterator(), false)
                .map(fault -> fault.at("/id").textValue())
                .toList();
    }

    private static String call() {
        return Calls.behind(cloud.runtimeInfo())
                .postJson("http://cvm.tencentcloudapi.com/", "{}", "X-TC-Action", "DescribeInstances")
                .body();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String pointer, String message) {
        JsonNode error = Rules.tree(answer.body()).at("/errors/0");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(error.at("/source/pointer").asText()).isEqualTo(pointer);
        assertThat(error.at("/detail").textValue()).isEqualTo(message);
    }

    @Nested
    class Post {

        @Test
        void putsOneRuleOnTheServer() {
            HttpResponse<String> answer =
                    post("{'inject':{'code':'LimitExceeded'},'on':{'action':'Describe*'},'first':1}");

            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
            assertThat(Rules.tree(answer.body()).at("/faults")).hasSize(1);
            assertThat(call()).contains("\"LimitExceeded\"");
            assertThat(call()).isEqualTo("from the stub");
        }

        @Test
        void answersWithTheRulesInTheirOrder() {
            HttpResponse<String> answer = post(("{'faults':[{'id':'%s','inject':{'code':'LimitExceeded'}},"
                            + "{'id':'%s','inject':{'code':'InternalError'},'first':1}]}")
                    .formatted(ID, OTHER_ID));

            assertThat(ids(Rules.tree(answer.body()))).containsExactly(ID, OTHER_ID);
            assertThat(call()).contains("\"InternalError\"");
            assertThat(call()).contains("\"LimitExceeded\"");
        }

        @Test
        void takesWhatTheListShows() {
            FaultRule rule = inject(tencentError("InternalError"))
                    .on(tencentAction("Describe*"))
                    .named("n");
            cloud.inject(rule);
            String shown = listed().at("/faults/0/rule").toString();
            delete("");

            post(shown);

            assertThat(cloud.faults().injected())
                    .extracting(InjectedFault::rule)
                    .containsExactly(rule);
        }

        @Test
        void registersNoneWhereOneOfTenCannotBeRead() {
            String nine = "{'inject':{'code':'InternalError'},'first':1},".repeat(9);

            HttpResponse<String> answer =
                    post("{'faults':[" + nine + "{'inject':{'code':'InternalError'},'first':-1}]}");

            assertRefused(answer, 422, "/faults/9/first", """
                    first(-1)
                      at:   line 1, column 469 (/faults/9/first)
                      why:  it would never take effect
                      fix:  give a number from 1""");
            assertThat(cloud.faults().injected()).isEmpty();
        }

        @Test
        void registersNoneWhereACodeIsUnknown() {
            HttpResponse<String> answer = post("{'faults':[{'inject':{'code':'InternalError'},'first':1},"
                    + "{'name':'x','inject':[{'code':'InternalError'},{'code':'InternalErorr'}]}]}");

            assertRefused(answer, 422, "/faults/1", """
                    no document lists the code 'InternalErorr'
                      at:   line 1, column 58 (/faults/1), fault rule 'x' on any request
                      why:  what is played has a documented code, or is said to be undocumented
                      fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                    undocumentedError("InternalErorr"), or "undocumented": true""");
            assertThat(cloud.faults().injected()).isEmpty();
        }

        @Test
        void registersNoneWhereTheyAreInEachOthersWay() {
            HttpResponse<String> answer = post("{'faults':[{'inject':{'code':'InternalError'},'name':'x'},"
                    + "{'inject':{'code':'LimitExceeded'},'name':'x','first':1}]}");

            assertRefused(answer, 422, "/faults/1", """
                    the server has a fault rule called 'x' already
                      at:   line 1, column 59 (/faults/1), fault rule 'x' on any request
                      why:  a name stands for one rule
                      fix:  give it another name, or lift the other rule first""");
            assertThat(cloud.faults().injected()).isEmpty();
        }

        @Test
        void keepsWhatWasThereWhereItRegistersNone() {
            cloud.inject(inject(tencentError("InternalError")).named("old").first(5));

            assertThat(post("{'inject':{'code':'LimitExceeded'}}").statusCode()).isEqualTo(422);

            assertThat(cloud.faults().injected())
                    .extracting(fault -> fault.terms().name().orElse(""))
                    .containsExactly("old");
        }
    }

    @Nested
    class Get {

        @Test
        void listsTheNewestFirst() {
            cloud.inject(inject(tencentError("InternalError")).withId(UUID.fromString(ID)));
            cloud.inject(inject(tencentError("LimitExceeded"))
                    .withId(UUID.fromString(OTHER_ID))
                    .first(1));

            assertThat(ids(listed())).containsExactly(OTHER_ID, ID);
        }

        @Test
        void answersWithTheSchema() {
            HttpResponse<String> answer = Calls.direct()
                    .get(cloud.runtimeInfo().baseUrl() + "/__admin/tencent-errors/fault-rules.schema.json");

            assertThat(answer.body()).isEqualTo(Rules.schema());
            assertThat(answer.headers().allValues("Content-Type")).containsExactly("application/json");
        }

        @Test
        void listsNothing() {
            assertThat(listed()).hasToString("{\"faults\":[]}");
        }

        @Test
        void showsRuleAndCounts() {
            cloud.inject(inject(tencentError("InternalError"))
                    .withId(UUID.fromString(ID))
                    .named("n")
                    .afterSkipping(1));
            call();
            call();
            call();

            HttpResponse<String> answer = Calls.direct().get(url("/" + ID));

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Rules.tree(answer.body()))
                    .isEqualTo(Rules.quoted(
                            "{'id':'%s','counts':{'matched':3,'injected':2,'passed':1},'rule':{'id':'%s','name':'n','inject':{'code':'InternalError'},'afterSkipping':1}}"
                                    .formatted(ID, ID)));
        }

        @Test
        void tellsOfAnIdThatIsUnknown() {
            cloud.inject(inject(tencentError("InternalError")).withId(UUID.fromString(ID)));

            assertRefused(Calls.direct().get(url("/" + OTHER_ID)), 404, "", """
                    the server has no fault rule with the id '%s'
                      why:  none was made, or it is lifted, or a reset has cleared it
                      fix:  did you mean '%s'?""".formatted(OTHER_ID, ID));
        }
    }

    @Nested
    class Delete {

        @Test
        void liftsOneRule() {
            cloud.inject(inject(tencentError("InternalError")).withId(UUID.fromString(ID)));
            cloud.inject(inject(tencentError("LimitExceeded"))
                    .withId(UUID.fromString(OTHER_ID))
                    .first(9));

            HttpResponse<String> answer = delete("/" + OTHER_ID);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(ids(listed())).containsExactly(ID);
            assertThat(call()).contains("\"InternalError\"");
        }

        @Test
        void liftsAllRules() {
            cloud.inject(inject(tencentError("InternalError")));

            assertThat(delete("").statusCode()).isEqualTo(200);

            assertThat(call()).isEqualTo("from the stub");
        }

        @Test
        void tellsOfAnIdThatIsUnknown() {
            assertRefused(delete("/" + ID), 404, "", """
                    the server has no fault rule with the id '%s'
                      why:  none was made, or it is lifted, or a reset has cleared it
                      fix:  there is nothing to choose from""".formatted(ID));
        }
    }
}
