package io.github.tencenterrors.gateway;

import static io.github.tencenterrors.gateway.GatewayServer.FROM_THE_STUB;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayRoutesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GATEWAY = "/__admin/tencent-errors/gateway";

    @RegisterExtension
    static final GatewayServer SERVER = new GatewayServer();

    private static HttpResponse<String> admin(String method, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(SERVER.wireMock().baseUrl() + path))
                        .method(method, BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode json(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = admin(method, path, body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return SettingEdits.tree(response.body());
    }

    @Test
    void showSettingsAndCountsWithoutKeyAndToken() throws Exception {
        SERVER.use(TencentGateway.newInstance()
                .credential(GatewayServer.credential().withToken("topSecretToken", Instant.EPOCH)));
        SERVER.send(Calling.of(Generation.API_3_0));
        SERVER.send(Calling.of(Generation.API_3_0).with("Token", "topSecretToken"));

        HttpResponse<String> response = admin("GET", GATEWAY, "");

        assertThat(response.body())
                .contains(
                        "\"refused\":{\"TOKEN_MISSING\":1,\"TOKEN_EXPIRED\":1}",
                        "\"secretId\":\"AKIDmadeUpForTests\"",
                        "\"tokenExpires\":\"1970-01-01T00:00:00Z\"",
                        "\"nonces\":{\"remembered\":0,\"most\":100000,\"forgotten\":0}",
                        "\"now\":\"2025-11-20T12:00:00Z\"")
                .doesNotContain(Calling.KEY, "topSecret");
    }

    @Test
    void listRefusalsWithTheirExplanations() throws Exception {
        SERVER.send(Calling.of(Generation.API_3_0).key("another"));

        JsonNode refusal = json("GET", GATEWAY + "/refusals", "").at("/refusals/0");

        assertThat(refusal.at("/rule").textValue()).isEqualTo("SIGNATURE");
        assertThat(refusal.at("/code").textValue()).isEqualTo("AuthFailure.SignatureFailure");
        assertThat(refusal.at("/action").textValue()).isEqualTo("DescribeInstances");
        assertThat(refusal.at("/secretId").textValue()).isEqualTo(Calling.SECRET_ID);
        assertThat(refusal.at("/explanation").textValue()).contains("canonical request expected:");
    }

    @Test
    void setTheGatewayUntilAReset() throws Exception {
        JsonNode answer = json("PUT", GATEWAY, SettingEdits.resource("/gateway/every-form.json"));

        assertThat(answer.at("/settings/timestampWindow").textValue()).isEqualTo("two-hours");
        assertThat(answer.at("/settings/credentials")).hasSize(2);
        assertThat(SERVER.send(Calling.of(Generation.API_3_0).with("Action", "OldOne"))
                        .code())
                .isEqualTo("ActionOffline");

        SERVER.wireMock().resetAll();

        assertThat(json("GET", GATEWAY, "").at("/settings/timestampWindow").textValue())
                .isEqualTo("five-minutes");
    }

    @Test
    void refuseASecretInJsonWithoutShowingIt() throws Exception {
        HttpResponse<String> response = admin(
                "PUT", GATEWAY, "{\"credentials\": [{\"secretId\": \"AKIDa\",\n  \"secretKey\": \"topSecret\"}]}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("topSecret").contains("\"pointer\":\"/credentials/0/secretKey\"");
        assertThat(SettingEdits.tree(response.body()).at("/errors/0/detail").textValue())
                .isEqualTo("""
                the settings of the gateway cannot be read
                  at:   line 2, column 16 (/credentials/0/secretKey)
                  why:  a secret is not written into JSON: files are committed, and WireMock logs what its admin API is sent
                  fix:  name an environment variable of the server in 'secretKeyEnv'""");
    }

    @Test
    void refuseAKeyInPlaceOfItsVariableWithoutShowingIt() throws Exception {
        HttpResponse<String> response = admin(
                "PUT", GATEWAY, "{\"credentials\": [{\"secretId\": \"AKIDa\", \"secretKeyEnv\": \"Gu5t9topSecret\"}]}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("topSecret");
        assertThat(SettingEdits.tree(response.body()).at("/errors/0/detail").textValue())
                .isEqualTo("""
                the settings of the gateway cannot be read
                  at:   line 1, column 56 (/credentials/0/secretKeyEnv)
                  why:  the server has no environment variable of the name that is given, which is not shown, as it may be \
                the secret itself
                  fix:  set a variable before the server is started, and give its name, such as TENCENTCLOUD_SECRET_KEY""");
    }

    @Test
    void refuseABareKeyWithoutShowingIt() throws Exception {
        HttpResponse<String> response = admin("PUT", GATEWAY, "{\"secretKey\": Gu5t9topSecret}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).doesNotContain("Gu5t9");
        assertThat(SettingEdits.tree(response.body()).at("/errors/0/detail").textValue())
                .isEqualTo("""
                the settings of the gateway cannot be read
                  at:   line 1, column 15
                  why:  it is no JSON
                  fix:  see gateway.schema.json for the format""");
    }

    @Test
    void refuseWhatIsMisspelt() throws Exception {
        HttpResponse<String> response = admin("PUT", GATEWAY, "{\"httpOnly\": true}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(SettingEdits.tree(response.body()).at("/errors/0/detail").textValue())
                .isEqualTo("""
                the settings of the gateway cannot be read
                  at:   line 1, column 14 (/httpOnly)
                  why:  there is no member 'httpOnly'
                  fix:  did you mean 'httpsOnly'?""");
    }

    @Test
    void moveTheClockUntilAReset() throws Exception {
        assertThat(json("POST", GATEWAY + "/clock", "{\"advance\": \"PT6M\"}")
                        .at("/now")
                        .textValue())
                .isEqualTo("2025-11-20T12:06:00Z");
        assertThat(SERVER.send(Calling.of(Generation.API_2_0)).code()).isEqualTo("4500");
        assertThat(json("POST", GATEWAY + "/clock", "{\"at\": \"2025-11-20T12:01:00Z\"}")
                        .at("/now")
                        .textValue())
                .isEqualTo("2025-11-20T12:01:00Z");
        assertThat(SERVER.send(Calling.of(Generation.API_2_0)).body()).isEqualTo(FROM_THE_STUB);

        SERVER.gateway().reset();

        assertThat(SERVER.gateway().now()).isEqualTo(Instant.ofEpochSecond(Calling.TIME));
    }

    @Test
    void leaveNoLimitFullWhenTheyPutTheClockBack() throws Exception {
        SERVER.use(GatewayServer.usual().ratePerSecond("*", 1));
        json("POST", GATEWAY + "/clock", "{\"advance\": \"PT4M\"}");
        assertThat(SERVER.send(Calling.of(Generation.API_2_0)).body()).isEqualTo(FROM_THE_STUB);

        json("POST", GATEWAY + "/clock", "{\"advance\": \"-PT4M\"}");

        assertThat(SERVER.send(Calling.of(Generation.API_2_0)).body()).isEqualTo(FROM_THE_STUB);
        assertThat(SERVER.send(Calling.of(Generation.API_2_0)).code()).isEqualTo("4400");
    }

    @Test
    void refuseToMoveTheClockNowhere() throws Exception {
        HttpResponse<String> response = admin("POST", GATEWAY + "/clock", "{}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("it does not say by how much, or to when, the clock is to be moved");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT70000000H", "-PT70000000H", "PT9223372036854775807S", "PT99999999999999999999S"})
    void refuseToMoveTheClockOutOfTime(String advance) throws Exception {
        HttpResponse<String> response = admin("POST", GATEWAY + "/clock", "{\"advance\": \"" + advance + "\"}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.body()).contains("line 1, column 13 (/advance)").contains("\\n  fix:  ");
        assertThat(SERVER.gateway().now()).isEqualTo(Instant.ofEpochSecond(Calling.TIME));
    }

    @Test
    void refuseANumberThatIsInfinite() throws Exception {
        HttpResponse<String> response = admin("PUT", GATEWAY, "{\"nonceMemory\": 1e999}");

        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(SettingEdits.tree(response.body()).at("/errors/0/detail").textValue())
                .isEqualTo("""
                the settings of the gateway cannot be read
                  at:   line 1, column 17 (/nonceMemory)
                  why:  an integer of at most 32 bits is wanted, not a number such as this one
                  fix:  see gateway.schema.json for the format""");
    }

    @Test
    void clearWhatIsRemembered() throws Exception {
        Sent call = Calling.of(Generation.API_2_0).sent();
        SERVER.wire().send(call);
        assertThat(SERVER.wire().send(call).code()).isEqualTo("4500");

        json("DELETE", GATEWAY, "");

        assertThat(SERVER.gateway().refusals()).isEmpty();
        assertThat(SERVER.wire().send(call).body()).isEqualTo(FROM_THE_STUB);
    }

    @Test
    void publishTheSchema() throws Exception {
        assertThat(admin("GET", "/__admin/tencent-errors/gateway.schema.json", "")
                        .body())
                .isEqualTo(GatewayRoutes.schema());
    }

    @Test
    void areNotTheGatewaysBusiness() throws Exception {
        SERVER.clock().advance(Duration.ofDays(1));

        assertThat(admin("GET", "/__admin/mappings?Action=DescribeInstances", "")
                        .statusCode())
                .isEqualTo(200);
    }
}
