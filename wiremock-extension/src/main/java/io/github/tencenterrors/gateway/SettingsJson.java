package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The settings of a gateway as JSON: the members are called as the methods of {@link TencentGateway.Builder}.
 *
 * <p>What this accepts is what {@code gateway.schema.json} accepts, as far as a schema can tell.
 */
final class SettingsJson {

    private static final String SCHEMA = "$schema";
    private static final String ENABLED = "enabled";
    private static final String VERIFY_SIGNATURES = "verifySignatures";
    private static final String CREDENTIALS = "credentials";
    private static final String HTTPS_ONLY = "httpsOnly";
    private static final String TIMESTAMP_WINDOW = "timestampWindow";
    private static final String NONCE_MEMORY = "nonceMemory";
    private static final String APIS = "apis";
    private static final String REGIONS = "regions";
    private static final String OFFLINE = "offline";
    private static final String IN_MAINTENANCE = "inMaintenance";
    private static final String UNSIGNED = "unsigned";
    private static final String DENY_ADDRESSES = "denyAddresses";
    private static final String ALLOW_ADDRESSES = "allowAddresses";
    private static final String LIMITS = "limits";
    private static final String KIND = "kind";
    private static final String ACTIONS = "actions";
    private static final String MOST = "most";

    private static final List<String> MEMBERS = List.of(
            SCHEMA,
            ENABLED,
            VERIFY_SIGNATURES,
            CREDENTIALS,
            HTTPS_ONLY,
            TIMESTAMP_WINDOW,
            NONCE_MEMORY,
            APIS,
            REGIONS,
            OFFLINE,
            IN_MAINTENANCE,
            UNSIGNED,
            DENY_ADDRESSES,
            ALLOW_ADDRESSES,
            LIMITS);

    private SettingsJson() {}

    /**
     * The settings in a text.
     *
     * @param source the file it stands in; empty for a request
     * @param environment where keys and tokens are, by the names that the text has for them
     * @throws RefusedSettingsException if it cannot be read
     */
    static GatewaySettings read(String source, String text, Function<String, Optional<String>> environment) {
        SettingNode root = SettingNode.root(source, text).object(MEMBERS);
        GatewaySettings.Draft draft = GatewaySettings.INITIAL.draft();
        root.with(SCHEMA, SettingNode::text);
        root.with(ENABLED, node -> draft.enabled = node.flag());
        root.with(VERIFY_SIGNATURES, node -> draft.verifySignatures = node.flag());
        root.with(CREDENTIALS, node -> node.elements()
                .forEach(each -> each.guarded(() -> {
                    draft.add(CredentialJson.read(each, environment));
                    return "";
                })));
        root.with(HTTPS_ONLY, node -> draft.httpsOnly = node.flag());
        root.with(TIMESTAMP_WINDOW, node -> draft.window = node.text(TimestampWindow::ofId));
        root.with(NONCE_MEMORY, node -> {
            draft.nonces = node.integer();
            draft.settings();
        });
        root.with(APIS, node -> node.elements().forEach(each -> draft.apis.add(ApiJson.read(each))));
        root.with(REGIONS, node -> draft.regions.addAll(node.texts()));
        root.with(OFFLINE, node -> draft.offline.addAll(node.texts()));
        root.with(IN_MAINTENANCE, node -> draft.maintained.addAll(node.texts()));
        root.with(UNSIGNED, node -> draft.unsigned.addAll(node.texts()));
        root.with(DENY_ADDRESSES, node -> draft.deniedAddresses.addAll(node.texts()));
        root.with(ALLOW_ADDRESSES, node -> draft.allowedAddresses.addAll(node.texts()));
        root.with(LIMITS, node -> node.elements().forEach(each -> draft.limits.add(limit(each))));
        return draft.settings();
    }

    /** What may be shown: no key, no token. Members that say nothing are left out. */
    static ObjectNode write(GatewaySettings settings) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(ENABLED, settings.enabled());
        json.put(VERIFY_SIGNATURES, settings.verifySignatures());
        ArrayNode credentials = json.putArray(CREDENTIALS);
        settings.credentials().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> credentials.add(CredentialJson.write(each.getValue())));
        json.put(HTTPS_ONLY, settings.httpsOnly());
        json.put(TIMESTAMP_WINDOW, settings.window().id());
        json.put(NONCE_MEMORY, settings.nonces());
        ArrayNode apis = json.putArray(APIS);
        settings.apis().forEach(api -> apis.add(ApiJson.write(api)));
        put(json, REGIONS, settings.regions());
        put(json, OFFLINE, settings.offline());
        put(json, IN_MAINTENANCE, settings.maintained());
        put(json, UNSIGNED, settings.unsigned());
        put(json, DENY_ADDRESSES, settings.deniedAddresses());
        put(json, ALLOW_ADDRESSES, settings.allowedAddresses());
        ArrayNode limits = json.putArray(LIMITS);
        settings.limits().forEach(limit -> limits.addObject()
                .put(KIND, limit.kind().id())
                .put(ACTIONS, limit.actions())
                .put(MOST, limit.most()));
        return json;
    }

    /** Puts texts, unless there are none. */
    static void put(ObjectNode json, String member, List<String> texts) {
        if (!texts.isEmpty()) {
            ArrayNode array = json.putArray(member);
            new ArrayList<>(texts).forEach(array::add);
        }
    }

    private static GatewayLimit limit(SettingNode node) {
        node.object(List.of(KIND, ACTIONS, MOST));
        GatewayLimit.Kind kind = node.member(KIND).text(GatewayLimit.Kind::ofId);
        String actions = node.optional(ACTIONS).map(SettingNode::text).orElse("*");
        int most = node.member(MOST).integer();
        return node.guarded(() -> new GatewayLimit(kind, actions, most));
    }
}
