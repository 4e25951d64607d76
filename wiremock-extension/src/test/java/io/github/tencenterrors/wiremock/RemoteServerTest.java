package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server in another process, spoken to over its admin API alone. */
class RemoteServerTest {

    private static final String REFUSAL = """
            no document lists the code 'InternalErorr'
              at:   stub 00000000-0000-4000-8000-000000000001
              why:  what is played has a documented code, or is said to be undocumented
              fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
            undocumentedError("InternalErorr"), or "undocumented": true""";

    private final WireMockServer server =
            new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
    private WireMock remote;

    @BeforeEach
    void start() {
        server.start();
        remote = WireMock.create().host("127.0.0.1").port(server.port()).build();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void takesStubsOfTheDsl() {
        remote.register(tencentAction("Describe*")
                .region("gz")
                .willReturn(tencentError("5100").withModuleCode(-514).withMessage("no")));

        HttpResponse<String> answer =
                Calls.direct().get(server.baseUrl() + "/v2/index.php?Action=DescribeInstances&Region=gz");

        ErrorResponse failure =
                ResponseReader.standard().read(answer.body()).error().orElseThrow();
        assertThat(failure.message()).contains("(-514) no");
        remote.verifyThat(1, tencentAction("Describe*").region("gz").requested());
    }

    @Test
    void refusesAStubWithStatus422AndTheWholeMessage() throws IOException {
        HttpResponse<String> answer = Calls.direct().postJson(server.baseUrl() + "/__admin/mappings", """
                        {
                          "id": "00000000-0000-4000-8000-000000000001",
                          "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "InternalErorr"}}
                        }
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode error = new ObjectMapper().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/title").textValue()).isEqualTo("no document lists the code 'InternalErorr'");
        assertThat(error.at("/source/pointer").textValue()).isEqualTo("/response/transformerParameters");
        assertThat(error.at("/detail").textValue()).isEqualTo(REFUSAL);
    }

    @Test
    void refusesACriterionAtItsOwnPlace() throws IOException {
        HttpResponse<String> answer = Calls.direct().postJson(server.baseUrl() + "/__admin/mappings", """
                        {"request": {"customMatcher": {"name": "tencent-action", "parameters": {}}}}
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode error = new ObjectMapper().readTree(answer.body()).at("/errors/0");
        assertThat(error.at("/title").textValue()).isEqualTo("tencent-action has no 'action'");
        assertThat(error.at("/source/pointer").textValue()).isEqualTo("/request/customMatcher/parameters");
    }

    @Test
    void refusesAStubOfTheDslWithTheWordsInTheClientsException() {
        assertThatThrownBy(() -> remote.register(tencentAction("*").willReturn(tencentError("InternalErorr"))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("no document lists the code 'InternalErorr'")
                .hasMessageContaining("did you mean 'InternalError'?");
        assertThat(server.listAllStubMappings().getMappings()).isEmpty();
    }

    @Test
    void refusesAnImportThatHasAMistake() {
        HttpResponse<String> answer = Calls.direct().postJson(server.baseUrl() + "/__admin/mappings/import", """
                        {"mappings": [{
                          "id": "00000000-0000-4000-8000-000000000001",
                          "response": {"transformers": ["tencent-error"], "transformerParameters": {"code": "InternalErorr"}}
                        }]}
                        """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(server.listAllStubMappings().getMappings()).isEmpty();
    }
}
