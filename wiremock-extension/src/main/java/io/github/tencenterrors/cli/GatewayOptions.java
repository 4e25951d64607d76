package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.gateway.TencentGateway;
import io.github.tencenterrors.gateway.TimestampWindow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code serve} that put a gateway before the stubs.
 *
 * <p>A file of settings under the server's root says the same and more. There is one place that does: where there is the
 * file, the options are refused.
 */
final class GatewayOptions {

    private static final String COMMAND = "tencent-errors serve";
    private static final String VERIFY = "--verify-signatures";
    private static final String WINDOW = "--timestamp-window";
    private static final String HTTPS_ONLY = "--https-only";
    private static final List<String> ALL = List.of(
            VERIFY,
            CredentialOptions.SECRET_ID,
            CredentialOptions.KEY_ENV,
            CredentialOptions.TOKEN_ENV,
            WINDOW,
            HTTPS_ONLY);

    private static final Path SETTINGS = Path.of("tencent-errors", "gateway.json");

    private final Function<String, Optional<String>> environment;

    @Option(
            names = VERIFY,
            description = "Answers a call with the documented error if its signature, token or timestamp is wrong:"
                    + " GET /__admin/tencent-errors/gateway/refusals tells why.")
    private boolean verifying;

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<CredentialOptions> credentials = new ArrayList<>();

    @Option(
            names = WINDOW,
            paramLabel = "WINDOW",
            description =
                    "${COMPLETION-CANDIDATES}; by how much timestamps may differ from the clock, the first unless given.",
            converter = WindowConverter.class,
            completionCandidates = WindowConverter.class)
    private @Nullable TimestampWindow window;

    @Option(names = HTTPS_ONLY, description = "Refuses calls over plain http.")
    private boolean httpsOnly;

    GatewayOptions(Function<String, Optional<String>> environment) {
        this.environment = environment;
    }

    static boolean isOfSecrets(String argument) {
        return argument.startsWith("--secret") || argument.startsWith(CredentialOptions.TOKEN_ENV);
    }

    /**
     * The gateway that the options ask for; without any, the one of the settings under the root.
     *
     * @throws IllegalArgumentException if they do not go together, or a variable that they name has nothing in it
     */
    TencentGateway in(ParseResult given, Path root) {
        Optional<String> first = ALL.stream().filter(given::hasMatchedOption).findFirst();
        if (first.isEmpty()) {
            return TencentGateway.ofSettingsFile();
        }
        Path file = root.resolve(SETTINGS).normalize();
        if (Files.exists(file)) {
            throw misuse(
                    "there is " + first.get() + ", and there are settings in '" + file + "'",
                    "one place says what the gateway asks, and the file alone turns it on",
                    "leave out the options of the gateway, or move the file away");
        }
        if (!verifying) {
            throw misuse(
                    first.get() + " without " + VERIFY,
                    "no gateway would look at calls",
                    "add " + VERIFY + ", or leave it out");
        }
        if (credentials.isEmpty()) {
            throw misuse(
                    VERIFY + " without a credential",
                    "every call would be refused with AuthFailure.SecretIdNotFound",
                    "add " + CredentialOptions.SECRET_ID + " ID " + CredentialOptions.KEY_ENV
                            + " NAME, or give settings in '" + file + "' and no " + VERIFY);
        }
        return built();
    }

    private TencentGateway built() {
        TencentGateway.Builder builder = TencentGateway.newInstance();
        if (window != null) {
            builder.timestampWindow(window);
        }
        if (httpsOnly) {
            builder.httpsOnly();
        }
        for (CredentialOptions each : credentials) {
            try {
                builder.credential(each.credential(environment));
            } catch (MisuseException e) {
                Problem problem = e.problem();
                throw misuse(problem.what(), problem.why(), problem.fix());
            }
        }
        return builder.build();
    }

    private static IllegalArgumentException misuse(String what, String why, String fix) {
        return new Problem(what, COMMAND, why, fix).asIllegalArgument();
    }
}
