package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules that a server begins with. */
class FaultFileTest {

    @TempDir
    private Path root;

    private WireMockServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    private WireMockConfiguration withFile(String json) throws IOException {
        Path folder = Files.createDirectories(root.resolve("tencent-errors"));
        Files.writeString(folder.resolve("faults.json"), json);
        return options()
                .dynamicPort()
                .usingFilesUnderDirectory(root.toString())
                .extensions(new TencentErrorsExtensionFactory());
    }

    private void start(String json) throws IOException {
        server = new WireMockServer(withFile(json));
        server.start();
    }

    private List<String> names() {
        return TencentFaults.on(server).injected().stream()
                .map(fault -> fault.terms().name().orElse(""))
                .toList();
    }

    private String call() {
        return Calls.direct()
                .get(server.baseUrl() + "/?Action=DescribeInstances")
                .body();
    }

    @Test
    void isReadAtTheStart() throws IOException {
        start("{\"inject\": {\"code\": \"InternalError\"}}");

        assertThat(call()).contains("\"InternalError\"");
    }

    @Test
    void mayHoldManyRulesOfWhichTheLastIsAskedFirst() throws IOException {
        start(Rules.resource("/fault-rules/guide.json"));

        assertThat(names()).containsExactly("throttled", "flaky network");
    }

    @Test
    void isPutBackByAReset() throws IOException {
        start("{\"name\": \"file\", \"inject\": {\"code\": \"InternalError\"}, \"first\": 1}");
        TencentFaults.on(server).inject(inject(tencentError("LimitExceeded")).first(1));
        call();
        call();

        server.resetAll();

        assertThat(names()).containsExactly("file");
        assertThat(call()).contains("\"InternalError\"");
    }

    @Test
    void isNotReadTwiceForServersThatShareTheirOptions() throws IOException {
        WireMockConfiguration options = withFile("{\"name\": \"file\", \"inject\": {\"code\": \"InternalError\"}}");
        server = new WireMockServer(options);
        TencentFaults.on(server).injected().get(0).lift();

        WireMockServer second = new WireMockServer(options);

        assertThat(TencentFaults.on(second).injected()).isEmpty();
    }

    @Test
    void isPassedOverUnderAnotherName() throws IOException {
        Path folder = Files.createDirectories(root.resolve("tencent-errors/old"));
        Files.writeString(folder.resolve("faults.json"), "no rules");
        Files.writeString(root.resolve("tencent-errors/notes.txt"), "no rules");
        server = new WireMockServer(options()
                .dynamicPort()
                .usingFilesUnderDirectory(root.toString())
                .extensions(new TencentErrorsExtensionFactory()));

        assertThat(names()).isEmpty();
    }

    @Test
    void stopsTheStartWhereItCannotBeRead() throws IOException {
        WireMockConfiguration options = withFile("{\"inject\": {\"code\": \"InternalError\"},\n \"frist\": 3}");

        assertThatThrownBy(() -> new WireMockServer(options))
                .hasMessage("""
                fault rules cannot be read
                  at:   %s, line 2, column 11 (/frist)
                  why:  there is no member 'frist'
                  fix:  did you mean 'first'?""".formatted(root.resolve("tencent-errors/faults.json")));
    }

    @Test
    void stopsTheStartWhereARuleCannotBePlayed() throws IOException {
        WireMockConfiguration options = withFile("{\"inject\": {\"code\": \"InternalErorr\"}}");

        assertThatThrownBy(() -> new WireMockServer(options))
                .hasMessage("""
                no document lists the code 'InternalErorr'
                  at:   %s, line 1, column 1, fault rule on any request
                  why:  what is played has a documented code, or is said to be undocumented
                  fix:  did you mean 'InternalError'? Where it is meant to be undocumented: \
                undocumentedError("InternalErorr"), or "undocumented": true""".formatted(root.resolve("tencent-errors/faults.json")));
    }
}
