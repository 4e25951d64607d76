package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An API as JSON. */
final class ApiJson {

    private static final String SERVICE = "service";
    private static final String VERSION = "version";
    private static final String ACTIONS = "actions";
    private static final String PARAMETERS = "parameters";

    private ApiJson() {}

    static GatewayApi read(SettingNode node) {
        node.object(List.of(SERVICE, VERSION, ACTIONS, PARAMETERS));
        Map<String, Set<String>> parameters = new LinkedHashMap<>();
        node.with(PARAMETERS, each -> each.names()
                .forEach(action ->
                        parameters.put(action, Set.copyOf(each.member(action).texts()))));
        Optional<String> version = node.optional(VERSION).map(SettingNode::text);
        String service = node.member(SERVICE).text();
        Set<String> actions = Set.copyOf(node.member(ACTIONS).texts());
        return node.guarded(() -> new GatewayApi(service, version, actions, parameters));
    }

    static ObjectNode write(GatewayApi api) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(SERVICE, api.service());
        api.version().ifPresent(version -> json.put(VERSION, version));
        SettingsJson.put(json, ACTIONS, api.actions().stream().sorted().toList());
        return json;
    }
}
