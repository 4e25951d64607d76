package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.admin.Router;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.AdminApiExtension;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows, sets and clears a gateway over the admin API. No answer has a key or a token in it. */
final class GatewayRoutes implements AdminApiExtension {

    /** Routes are relative to the admin API. */
    private static final String GATEWAY = "/tencent-errors/gateway";

    private static final String REFUSALS = GATEWAY + "/refusals";
    private static final String CLOCK = GATEWAY + "/clock";
    private static final String SCHEMA = "/tencent-errors/gateway.schema.json";
    private static final String ADVANCE = "advance";
    private static final String AT = "at";

    /** The times that can be written. */
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /** WireMock's own code of invalid input. */
    private static final int INVALID = 10;

    private final TencentGateway gateway;

    GatewayRoutes(TencentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String getName() {
        return "tencent-gateway-admin";
    }

    @Override
    public void contributeAdminApiRoutes(Router router) {
        router.add(RequestMethod.GET, GATEWAY, (admin, event, path) -> ok(shown()));
        router.add(RequestMethod.GET, REFUSALS, (admin, event, path) -> ok(refusals()));
        router.add(RequestMethod.GET, SCHEMA, (admin, event, path) -> answer(200, schema()));
        router.add(
                RequestMethod.PUT,
                GATEWAY,
                (admin, event, path) -> guarded(() -> set(event.getRequest().getBodyAsString())));
        router.add(
                RequestMethod.POST,
                CLOCK,
                (admin, event, path) ->
                        guarded(() -> moveClock(event.getRequest().getBodyAsString())));
        router.add(RequestMethod.DELETE, GATEWAY, (admin, event, path) -> {
            gateway.reset();
            return ok(shown());
        });
    }

    private JsonNode set(String text) {
        GatewaySettings settings = SettingsJson.read("", text, gateway.environment());
        gateway.set(any -> settings);
        return shown();
    }

    private JsonNode moveClock(String text) {
        SettingNode root = SettingNode.root("", text).object(List.of(ADVANCE, AT));
        Optional<Duration> advance = root.optional(ADVANCE).map(node -> node.text(this::advance));
        Optional<Instant> at = root.optional(AT).map(node -> node.text(CredentialJson::instant));
        if (advance.isPresent() == at.isPresent()) {
            throw root.refusal(
                    "it does not say by how much, or to when, the clock is to be moved",
                    "give {\"advance\": \"PT5M\"} or {\"at\": \"2026-11-20T12:00:00Z\"}");
        }
        advance.ifPresent(gateway::advance);
        at.ifPresent(gateway::moveTo);
        return object().put("now", gateway.now().toString());
    }

    private Duration advance(String text) {
        try {
            Duration by = Duration.parse(text);
            Instant then = gateway.now().plus(by);
            if (!then.isBefore(FIRST) && !then.isAfter(LAST)) {
                return by;
            }
        } catch (DateTimeException | ArithmeticException e) {
            // no duration, or one that is longer than time: refused below
        }
        throw new Problem(
                        "no duration: '" + text + "'",
                        "",
                        "a duration is one of ISO 8601 that leaves the clock in the years 0000 to 9999",
                        "write it as PT5M for five minutes, or -PT5M to go back")
                .asIllegalArgument();
    }

    private ObjectNode shown() {
        GatewayState state = gateway.state();
        GatewayCounts counts = gateway.counts();
        ObjectNode json = object();
        json.put("now", gateway.now().toString());
        ObjectNode refused = json.put("passed", counts.passed()).putObject("refused");
        counts.refused().forEach((rule, count) -> refused.put(rule.name(), count));
        json.putObject("nonces")
                .put("remembered", state.nonces().remembered())
                .put("most", state.nonces().limit())
                .put("forgotten", state.nonces().forgotten());
        json.set("settings", SettingsJson.write(state.settings()));
        return json;
    }

    private ObjectNode refusals() {
        ObjectNode json = object();
        ArrayNode all = json.putArray("refusals");
        gateway.refusals().forEach(each -> all.add(json(each)));
        return json;
    }

    private static ObjectNode json(GatewayRefusal refusal) {
        ObjectNode json = object().put("number", refusal.number())
                .put("time", refusal.time().toString())
                .put("rule", refusal.rule().name())
                .put("generation", refusal.generation().id())
                .put("code", refusal.code())
                .put("requestId", refusal.requestId());
        refusal.action().ifPresent(action -> json.put("action", action));
        refusal.secretId().ifPresent(id -> json.put("secretId", id));
        return json.put("explanation", refusal.explanation());
    }

    static String schema() {
        try (InputStream in = Objects.requireNonNull(GatewayRoutes.class.getResourceAsStream("gateway.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinition guarded(Supplier<JsonNode> doing) {
        try {
            return ok(doing.get());
        } catch (RefusedSettingsException e) {
            ObjectNode json = object();
            ObjectNode error = json.putArray("errors").addObject().put("code", INVALID);
            error.putObject("source").put("pointer", e.pointer());
            error.put("title", e.problem().what()).put("detail", e.problem().message());
            return answer(422, json.toString());
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ResponseDefinition ok(JsonNode json) {
        return answer(200, json.toString());
    }

    private static ResponseDefinition answer(int status, String json) {
        return new ResponseDefinitionBuilder()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(json)
                .build();
    }
}
