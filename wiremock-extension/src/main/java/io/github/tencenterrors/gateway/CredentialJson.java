package io.github.tencenterrors.gateway;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.gateway.GatewayCredential.Token;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A credential as JSON, which names the environment variables that hold key and token.
 *
 * <p>The values themselves are refused: files are committed, and WireMock writes requests to its admin API to its log.
 */
final class CredentialJson {

    private static final String SECRET_ID = "secretId";
    private static final String SECRET_KEY_ENV = "secretKeyEnv";
    private static final String TOKEN_ENV = "tokenEnv";
    private static final String TOKEN_EXPIRES = "tokenExpires";
    private static final String KIND = "kind";
    private static final String REQUIRING_MFA = "requiringMfa";
    private static final String ALLOWING = "allowing";
    private static final String DENYING_RESOURCES = "denyingResources";
    private static final List<String> MEMBERS = List.of(
            SECRET_ID, SECRET_KEY_ENV, TOKEN_ENV, TOKEN_EXPIRES, KIND, REQUIRING_MFA, ALLOWING, DENYING_RESOURCES);
    private static final List<String> NEVER = List.of("secretKey", "token");

    /** Names of variables that may be shown: another one may be the secret, put where the name belongs. */
    private static final Pattern CONVENTIONAL = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");

    private static final Pattern INSTANT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private CredentialJson() {}

    static GatewayCredential read(SettingNode node, Function<String, Optional<String>> environment) {
        for (String secret : NEVER) {
            node.optional(secret).ifPresent(member -> {
                throw member.refusal(
                        "a secret is not written into JSON: files are committed, and WireMock logs what its admin API is sent",
                        "name an environment variable of the server in '" + secret + "Env'");
            });
        }
        node.object(MEMBERS);
        GatewayCredential credential = node.guarded(() -> GatewayCredential.of(
                node.member(SECRET_ID).text(), variable(node.member(SECRET_KEY_ENV), environment)));
        credential = withToken(credential, node, environment);
        Optional<CredentialKind> kind = node.optional(KIND).map(each -> each.text(CredentialKind::ofId));
        return credential
                .ofKind(kind.orElse(CredentialKind.CLOUD_API))
                .requiringMfa(texts(node, REQUIRING_MFA))
                .allowing(texts(node, ALLOWING))
                .denyingResources(texts(node, DENYING_RESOURCES));
    }

    /** What may be shown: no key, no token. */
    static ObjectNode write(GatewayCredential credential) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(SECRET_ID, credential.secretId());
        json.put(KIND, credential.kind().id());
        json.put("temporary", credential.token().isPresent());
        credential
                .token()
                .map(Token::expires)
                .filter(expires -> !expires.equals(Instant.MAX))
                .ifPresent(expires -> json.put(TOKEN_EXPIRES, expires.toString()));
        SettingsJson.put(json, REQUIRING_MFA, credential.mfa());
        SettingsJson.put(json, ALLOWING, credential.allowed());
        SettingsJson.put(json, DENYING_RESOURCES, credential.deniedResources());
        return json;
    }

    private static GatewayCredential withToken(
            GatewayCredential credential, SettingNode node, Function<String, Optional<String>> environment) {
        Optional<SettingNode> token = node.optional(TOKEN_ENV);
        Optional<Instant> expires = node.optional(TOKEN_EXPIRES).map(each -> each.text(CredentialJson::instant));
        if (token.isEmpty()) {
            expires.ifPresent(any -> {
                throw node.refusal("'" + TOKEN_EXPIRES + "' without '" + TOKEN_ENV + "'", "give both or none");
            });
            return credential;
        }
        String text = variable(token.get(), environment);
        return node.guarded(() -> credential.withToken(text, expires.orElse(Instant.MAX)));
    }

    private static String variable(SettingNode node, Function<String, Optional<String>> environment) {
        String name = node.text();
        return environment
                .apply(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> CONVENTIONAL.matcher(name).matches()
                        ? node.refusal(
                                "the server has no environment variable '" + name + "', or an empty one",
                                "set it before the server is started")
                        : node.refusal(
                                "the server has no environment variable of the name that is given, which is not shown, as it"
                                        + " may be the secret itself",
                                "set a variable before the server is started, and give its name, such as"
                                        + " TENCENTCLOUD_SECRET_KEY"));
    }

    private static String[] texts(SettingNode node, String member) {
        return node.optional(member).map(SettingNode::texts).orElse(List.of()).toArray(String[]::new);
    }

    static Instant instant(String text) {
        try {
            if (INSTANT.matcher(text).matches()) {
                return Instant.parse(text);
            }
        } catch (DateTimeException e) {
            // such as a 13th month: refused below
        }
        throw new Problem("no time: '" + text + "'", "", "a time is one of UTC", "write it as 2026-11-20T12:00:00Z")
                .asIllegalArgument();
    }
}
