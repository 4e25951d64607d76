package io.github.tencenterrors.cli;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.tencenterrors.gateway.TencentGateway;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class GatewayOptionsTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("KEY_A", "topSecretA", "KEY_B", "topSecretB", "TOKEN_B", "topSecretToken", "EMPTY", " ");

    @TempDir
    private Path root;

    private TencentGateway gateway(String arguments) {
        GatewayOptions options = new GatewayOptions(name -> Optional.ofNullable(ENVIRONMENT.get(name)));
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(options));
        return options.in(line.parseArgs(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)), root);
    }

    /** What the gateway shows of itself. */
    private String shown(String arguments) throws Exception {
        WireMockServer server = new WireMockServer(options().dynamicPort().extensions(gateway(arguments)));
        server.start();
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.baseUrl() + "/__admin/tencent-errors/gateway"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    @Nested
    class MakeAGateway {

        @Test
        void thatVerifiesSignatures() throws Exception {
            assertThat(shown("--verify-signatures --secret-id AKIDa --secret-key-env KEY_A"))
                    .contains(
                            "\"enabled\":true,\"verifySignatures\":true",
                            "{\"secretId\":\"AKIDa\",\"kind\":\"cloud-api\",\"temporary\":false}",
                            "\"httpsOnly\":false",
                            "\"timestampWindow\":\"five-minutes\"")
                    .doesNotContain("topSecret");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "--secret-id AKIDa --secret-key-env KEY_A --secret-id AKIDb --secret-key-env KEY_B --token-env TOKEN_B",
                    "--secret-key-env KEY_A --secret-id AKIDa --secret-key-env KEY_B --token-env TOKEN_B --secret-id AKIDb",
                    "--secret-id=AKIDb --secret-key-env=KEY_B --token-env=TOKEN_B --secret-id=AKIDa --secret-key-env=KEY_A",
                })
        void thatKnowsEachCredentialWithItsToken(String credentials) throws Exception {
            assertThat(shown("--verify-signatures " + credentials))
                    .contains("{\"secretId\":\"AKIDa\",\"kind\":\"cloud-api\",\"temporary\":false},"
                            + "{\"secretId\":\"AKIDb\",\"kind\":\"cloud-api\",\"temporary\":true}")
                    .doesNotContain("topSecret");
        }

        @ParameterizedTest
        @ValueSource(strings = {"five-minutes", "two-hours", "five-hours"})
        void withAnotherWindow(String window) throws Exception {
            assertThat(shown("--verify-signatures --secret-id AKIDa --timestamp-window " + window
                            + " --secret-key-env KEY_A"))
                    .contains("\"timestampWindow\":\"" + window + "\"");
        }

        @Test
        void thatRefusesPlainHttp() throws Exception {
            assertThat(shown("--verify-signatures --secret-id AKIDa --secret-key-env KEY_A --https-only"))
                    .contains("\"httpsOnly\":true");
        }

        @Test
        void thatIsOffWithoutThem() {
            assertThat(gateway("").isEnabled()).isFalse();
        }
    }

    @Nested
    class AreRefused {

        private void refused(String arguments, String message) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> gateway(arguments))
                    .withMessage(message.stripTrailing().replace("ROOT", root.toString()));
        }

        @Test
        void withoutACredential() {
            refused("--verify-signatures", """
                    --verify-signatures without a credential
                      at:   tencent-errors serve
                      why:  every call would be refused with AuthFailure.SecretIdNotFound
                      fix:  add --secret-id ID --secret-key-env NAME, or give settings in \
                    'ROOT/tencent-errors/gateway.json' and no --verify-signatures
                    """);
        }

        @ParameterizedTest
        @CsvSource({
            "--secret-id AKIDa --secret-key-env KEY_A, --secret-id",
            "--secret-key-env KEY_A, --secret-key-env",
            "--token-env TOKEN_B, --token-env",
            "--timestamp-window two-hours, --timestamp-window",
            "--https-only, --https-only"
        })
        void withoutTheOneThatTurnsItOn(String arguments, String first) {
            refused(arguments, """
                    %s without --verify-signatures
                      at:   tencent-errors serve
                      why:  no gateway would look at calls
                      fix:  add --verify-signatures, or leave it out
                    """.formatted(first));
        }

        @ParameterizedTest
        @CsvSource({
            "--secret-id AKIDa, AKIDa",
            "--secret-id AKIDa --token-env TOKEN_B, AKIDa",
            "--secret-id AKIDa --secret-id AKIDb --secret-key-env KEY_B, AKIDa",
            "--secret-id AKIDa --secret-id AKIDb --secret-key-env KEY_A --secret-key-env KEY_B, AKIDa",
            "--secret-id AKIDb --secret-key-env KEY_B --secret-id AKIDa, AKIDa"
        })
        void withAnIdWithoutAKey(String credentials, String id) {
            refused("--verify-signatures " + credentials, """
                    the secret id '%s' has no key
                      at:   tencent-errors serve
                      why:  each --secret-id has a --secret-key-env of its own
                      fix:  put --secret-key-env NAME behind it, with the name of an environment variable that holds the key
                    """.formatted(id));
        }

        @ParameterizedTest
        @CsvSource({
            "--secret-key-env KEY_A, --secret-key-env",
            "--token-env TOKEN_B, --token-env",
            "--secret-id AKIDa --secret-key-env KEY_A --secret-key-env KEY_B, --secret-key-env"
        })
        void withAVariableWithoutAnId(String credentials, String option) {
            refused("--verify-signatures " + credentials, """
                    %s without a --secret-id
                      at:   tencent-errors serve
                      why:  each belongs to one --secret-id
                      fix:  put --secret-id ID before it
                    """.formatted(option));
        }

        @ParameterizedTest
        @ValueSource(strings = {"NO_SUCH_KEY", "EMPTY"})
        void withAVariableThatHasNothingInIt(String name) {
            refused("--verify-signatures --secret-id AKIDa --secret-key-env " + name, """
                    there is nothing to read for --secret-key-env of the secret id 'AKIDa'
                      at:   tencent-errors serve
                      why:  the environment has no variable '%s', or an empty one
                      fix:  set a variable before the server is started, and give its name, such as TENCENTCLOUD_SECRET_KEY
                    """.formatted(name));
        }

        @ParameterizedTest
        @ValueSource(strings = {"made-up-key", "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE", "KEY=topSecret", "GU5T9XGARNPQ86CD"})
        void withAKeyInPlaceOfAVariableWithoutShowingIt(String key) {
            refused("--verify-signatures --secret-id AKIDa --secret-key-env " + key, """
                    there is nothing to read for --secret-key-env of the secret id 'AKIDa'
                      at:   tencent-errors serve
                      why:  the environment has no variable of the name that is given, which is not shown, as it may be \
                    the secret itself
                      fix:  set a variable before the server is started, and give its name, such as TENCENTCLOUD_SECRET_KEY
                    """);
        }

        @Test
        void withATokenThatIsNotThere() {
            refused("--verify-signatures --secret-id AKIDa --secret-key-env KEY_A --token-env NO_TOKEN", """
                    there is nothing to read for --token-env of the secret id 'AKIDa'
                      at:   tencent-errors serve
                      why:  the environment has no variable 'NO_TOKEN', or an empty one
                      fix:  set a variable before the server is started, and give its name, such as TENCENTCLOUD_SECRET_KEY
                    """);
        }

        @Test
        void withOneIdTwice() {
            refused(
                    "--verify-signatures --secret-id AKIDa --secret-key-env KEY_A --secret-id AKIDa --secret-key-env KEY_B",
                    """
                    the gateway knows a credential with the secret id 'AKIDa' already
                      at:   tencent-errors serve
                      why:  a secret id has one key
                      fix:  give one of them another id, or leave it out
                    """);
        }

        @Test
        void withABlankId() {
            refused("--verify-signatures --secret-id= --secret-key-env KEY_A", """
                    a credential has the secret id ''
                      at:   tencent-errors serve
                      why:  a secret id has between one and 128 characters
                      fix:  give one such as 'AKID' and some letters and digits; in a test it may be made up
                    """);
        }
    }
}
