package io.github.tencenterrors.samples.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.http.ImmutableRequest;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.Response;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * JSON for the admin API: any bytes are fault rules, settings of a gateway or a time, which are shown as they were given, or
 * refused in words.
 */
final class AdminJson {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String FAULTS = "/__admin/tencent-errors/faults";
    private static final String GATEWAY = "/__admin/tencent-errors/gateway";

    private static final Direct SERVER =
            new Direct(TencentGateway.newInstance().build(), new TencentErrorsExtensionFactory());

    private AdminJson() {}

    /** Throws if a promise is broken for that JSON, the first byte telling what it is for. */
    static void check(byte[] input) throws JsonProcessingException {
        SERVER.resetAll();
        byte[] json = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
        switch (input.length == 0 ? 0 : input[0]) {
            case 'f' -> assertFaults(json);
            case 'g' -> assertSettings(json);
            default -> assertClock(json);
        }
    }

    private static void assertFaults(byte[] json) throws JsonProcessingException {
        Response made = send(RequestMethod.POST, FAULTS, json);
        if (isRefused(made, 201)) {
            assertThat(shown(FAULTS).get("faults")).isEmpty();
            return;
        }
        List<String> rules = rules(shown(FAULTS));
        assertThat(rules(body(made))).isEqualTo(rules);

        String again = "{\"faults\":" + rules + "}";
        assertThat(send(RequestMethod.DELETE, FAULTS, new byte[0]).getStatus()).isEqualTo(200);
        assertThat(send(RequestMethod.POST, FAULTS, again.getBytes(UTF_8)).getStatus())
                .isEqualTo(201);
        assertThat(rules(shown(FAULTS))).isEqualTo(rules);
    }

    /** The rules alone, sorted: what was made last is shown first. */
    private static List<String> rules(JsonNode faults) {
        return StreamSupport.stream(faults.get("faults").spliterator(), false)
                .map(each -> each.get("rule").toString())
                .sorted()
                .toList();
    }

    private static void assertSettings(byte[] json) throws JsonProcessingException {
        JsonNode before = shown(GATEWAY).get("settings");
        Response put = send(RequestMethod.PUT, GATEWAY, json);
        if (isRefused(put, 200)) {
            assertThat(shown(GATEWAY).get("settings")).isEqualTo(before);
            return;
        }
        JsonNode settings = shown(GATEWAY).get("settings");
        assertThat(body(put).get("settings")).isEqualTo(settings);
        if (settings.get("credentials").isEmpty()) {
            assertThat(body(send(RequestMethod.PUT, GATEWAY, settings.toString().getBytes(UTF_8)))
                            .get("settings"))
                    .isEqualTo(settings);
        }
    }

    private static void assertClock(byte[] json) throws JsonProcessingException {
        if (!isRefused(send(RequestMethod.POST, GATEWAY + "/clock", json), 200)) {
            shown(GATEWAY);
        }
    }

    private static boolean isRefused(Response response, int fine) throws JsonProcessingException {
        if (response.getStatus() == fine) {
            return false;
        }
        assertThat(response.getStatus()).isEqualTo(422);
        Refusals.assertTellsHow(
                body(response).get("errors").get(0).get("detail").asText());
        return true;
    }

    private static JsonNode shown(String path) throws JsonProcessingException {
        Response response = send(RequestMethod.GET, path, new byte[0]);
        assertThat(response.getStatus()).isEqualTo(200);
        return body(response);
    }

    private static JsonNode body(Response response) throws JsonProcessingException {
        return JSON.readTree(response.getBodyAsString());
    }

    private static Response send(RequestMethod method, String path, byte[] body) {
        return SERVER.admin(ImmutableRequest.create()
                .withAbsoluteUrl("http://127.0.0.1" + path)
                .withMethod(method)
                .withBody(body)
                .withClientIp("127.0.0.1")
                .withProtocol("HTTP/1.1")
                .build());
    }
}
