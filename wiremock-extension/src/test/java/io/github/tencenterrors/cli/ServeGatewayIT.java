package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway of the server that the executable jar starts, with keys of a real environment. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ServeGatewayIT {

    private static final String KEY = "topSecretKey";
    private static final String TOKEN = "topSecretToken";
    private static final String GATEWAY = "/__admin/tencent-errors/gateway";

    private static final List<String> BY_OPTIONS = List.of(
            "--verify-signatures",
            "--secret-id",
            "AKIDa",
            "--secret-key-env",
            "TEST_KEY",
            "--secret-id",
            "AKIDtemporary",
            "--secret-key-env",
            "TEST_KEY",
            "--token-env",
            "TEST_TOKEN");

    @TempDir
    private Path folder;

    private Process process;
    private Served server;

    private void serve(List<String> options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--verbose"));
        arguments.addAll(options);
        ProcessBuilder builder = Jar.in(folder)
                .process(arguments.toArray(String[]::new))
                .directory(folder.toFile())
                .redirectOutput(Redirect.to(folder.resolve("stdout").toFile()))
                .redirectError(Redirect.to(folder.resolve("stderr").toFile()));
        builder.environment().put("TEST_KEY", KEY);
        builder.environment().put("TEST_TOKEN", TOKEN);
        process = builder.start();
        server = started();
        server.post(
                "/__admin/mappings",
                "{\"response\": {\"jsonBody\": {\"Response\": {\"TotalCount\": 7, \"RequestId\": \"1\"}}}}");
    }

    /** Reads the file, since WireMock's log stands in it before what the server says, until there is all of that. */
    private Served started() throws Exception {
        while (process.isAlive()) {
            List<String> told = text("stdout")
                    .lines()
                    .dropWhile(line -> !line.startsWith("listening on "))
                    .toList();
            if (told.stream().anyMatch(line -> line.startsWith("  admin: "))) {
                return new Served(told);
            }
            Thread.sleep(50);
        }
        throw new AssertionError(text("stderr"));
    }

    @AfterEach
    void end() throws Exception {
        process.destroy();
        process.waitFor();
    }

    private long call(Credential credential) throws TencentCloudSDKException {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost("127.0.0.1");
        http.setProxyPort(URI.create(server.url()).getPort());
        return new CvmClient(credential, "ap-guangzhou", new ClientProfile("TC3-HMAC-SHA256", http))
                .DescribeInstances(new DescribeInstancesRequest()).getTotalCount();
    }

    private void assertRefused(Credential credential, String code) {
        assertThatExceptionOfType(TencentCloudSDKException.class)
                .isThrownBy(() -> call(credential))
                .satisfies(e -> assertThat(e.getErrorCode()).isEqualTo(code));
    }

    @Test
    void verifiesWhatTheSdkSigns() throws Exception {
        serve(BY_OPTIONS);

        assertThat(call(new Credential("AKIDa", KEY))).isEqualTo(7);
        assertThat(call(new Credential("AKIDtemporary", KEY, TOKEN))).isEqualTo(7);
        assertRefused(new Credential("AKIDa", "another"), "AuthFailure.SignatureFailure");
        assertRefused(new Credential("AKIDother", KEY), "AuthFailure.SecretIdNotFound");
        assertRefused(new Credential("AKIDtemporary", KEY), "AuthFailure.TokenFailure");
    }

    @Test
    void tellsWhyACallWasRefusedWhereItSays() throws Exception {
        serve(BY_OPTIONS);
        assertRefused(new Credential("AKIDa", "another"), "AuthFailure.SignatureFailure");
        String told = server.told("gateway");

        assertThat(told).startsWith(server.url() + GATEWAY + " has its settings, /refusals behind it");
        assertThat(server.get(GATEWAY)).contains("\"refused\":{\"SIGNATURE\":1}");
        assertThat(server.get(GATEWAY + "/refusals")).contains("canonical request expected:");
    }

    /** The server is told to log all it can, and the admin API is asked for all it has. */
    @Test
    void printsNoKey() throws Exception {
        serve(BY_OPTIONS);
        call(new Credential("AKIDa", KEY));
        assertRefused(new Credential("AKIDa", "another"), "AuthFailure.SignatureFailure");
        String shown = server.get(GATEWAY) + server.get(GATEWAY + "/refusals") + server.get("/__admin/requests");
        server.post("/__admin/shutdown", "");

        assertThat(process.waitFor()).isZero();
        assertThat(shown + text("stdout") + text("stderr"))
                .contains("AKIDa", "AuthFailure.SignatureFailure")
                .doesNotContain("topSecret");
    }

    @Test
    void readsTheSettingsUnderItsRoot() throws Exception {
        Files.writeString(
                Files.createDirectory(folder.resolve("tencent-errors")).resolve("gateway.json"), """
                {"credentials": [{"secretId": "AKIDa", "secretKeyEnv": "TEST_KEY", "allowing": ["Run*"]}]}
                """);
        serve(List.of());

        assertRefused(new Credential("AKIDa", KEY), "AuthFailure.UnauthorizedOperation");
        assertThat(server.told("gateway")).startsWith(server.url() + GATEWAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--secret-key=topSecret", "--secret-key-env=topSecret", "--token=topSecret", "topSecret"})
    void showsNoSecretThatIsGivenWhereItDoesNotBelong(String argument) throws Exception {
        process = Jar.in(folder)
                .process("serve", "--verify-signatures", "--secret-id", "AKIDa", argument)
                .redirectErrorStream(true)
                .start();

        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(printed).contains("  why:  ", "  fix:  ").doesNotContain("topSecret");
    }

    private String text(String file) throws Exception {
        return Files.readString(folder.resolve(file));
    }
}
