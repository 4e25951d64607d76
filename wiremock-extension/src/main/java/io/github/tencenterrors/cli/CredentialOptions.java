package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.gateway.GatewayCredential;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options of one credential: its id, and the environment variables that hold its secrets.
 *
 * <p>Who gives a secret where its variable's name belongs must not find it in a message: a name is shown only if it looks
 * as names of variables do.
 */
final class CredentialOptions {

    static final String SECRET_ID = "--secret-id";
    static final String KEY_ENV = "--secret-key-env";
    static final String TOKEN_ENV = "--token-env";

    private static final Pattern CONVENTIONAL = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");

    @Option(
            names = SECRET_ID,
            paramLabel = "ID",
            description = "Adds a credential, whose key is named behind it; may be given several times.")
    private @Nullable String secretId;

    @Option(names = KEY_ENV, paramLabel = "NAME", description = "The environment variable that holds its key.")
    private @Nullable String keyName;

    @Option(
            names = TOKEN_ENV,
            paramLabel = "NAME",
            description = "The environment variable that holds its token, if it is temporary.")
    private @Nullable String tokenName;

    /**
     * The credential with its secrets.
     *
     * @throws IllegalArgumentException if an option is missing, or a variable
     */
    GatewayCredential credential(Function<String, Optional<String>> environment) {
        if (secretId == null) {
            throw refusal(
                    (keyName == null ? TOKEN_ENV : KEY_ENV) + " without a " + SECRET_ID,
                    "each belongs to one " + SECRET_ID,
                    "put " + SECRET_ID + " ID before it");
        }
        if (keyName == null) {
            throw refusal(
                    "the secret id '" + secretId + "' has no key",
                    "each " + SECRET_ID + " has a " + KEY_ENV + " of its own",
                    "put " + KEY_ENV + " NAME behind it, with the name of an environment variable that holds the key");
        }
        GatewayCredential credential = GatewayCredential.of(secretId, value(KEY_ENV, keyName, secretId, environment));
        return tokenName == null
                ? credential
                : credential.withToken(value(TOKEN_ENV, tokenName, secretId, environment));
    }

    private static String value(
            String option, String name, String secretId, Function<String, Optional<String>> environment) {
        return environment.apply(name).filter(text -> !text.isBlank()).orElseThrow(() -> {
            boolean shown = CONVENTIONAL.matcher(name).matches();
            return refusal(
                    "there is nothing to read for " + option + " of the secret id '" + secretId + "'",
                    shown
                            ? "the environment has no variable '" + name + "', or an empty one"
                            : "the environment has no variable of the name that is given, which is not shown, as it"
                                    + " may be the secret itself",
                    "set a variable before the server is started, and give its name, such as TENCENTCLOUD_SECRET_KEY");
        });
    }

    private static IllegalArgumentException refusal(String what, String why, String fix) {
        return new Problem(what, "", why, fix).asIllegalArgument();
    }
}
