package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.on;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules over whatever a server has already. */
class FaultLayersTest {

    private static final FaultRule SECOND =
            inject(tencentError("InternalError")).afterSkipping(1).first(1);

    private final List<WireMockServer> servers = new ArrayList<>();

    private WireMockServer started(WireMockConfiguration options) {
        WireMockServer server =
                new WireMockServer(options.dynamicPort().extensions(new TencentErrorsExtensionFactory()));
        server.start();
        servers.add(server);
        return server;
    }

    @AfterEach
    void stop() {
        servers.forEach(WireMockServer::stop);
    }

    private static List<String> answers(WireMockServer server, String action) {
        return IntStream.range(0, 3)
                .mapToObj(call -> Calls.direct().get(server.baseUrl() + "/?Action=" + action + "&Version=2017-03-12"))
                .map(answer -> answer.body().contains("InternalError") ? "InternalError" : answer.body())
                .toList();
    }

    @Test
    void mappingFilesAnswerTheRest() {
        WireMockServer server = started(options().usingFilesUnderClasspath("tencent-cloud"));
        on(server).inject(SECOND.on(tencentAction("RunInstances")));
        String page = TransportFault.BAD_GATEWAY.response().build().getBody();

        assertThat(answers(server, "RunInstances")).containsExactly(page, "InternalError", page);
    }

    @Test
    void aScenarioDoesNotSeeWhatWasInjected() {
        WireMockServer server = started(options());
        server.stubFor(any(anyUrl()).inScenario("two").willReturn(ok("first")).willSetStateTo("later"));
        server.stubFor(
                any(anyUrl()).inScenario("two").whenScenarioStateIs("later").willReturn(ok("second")));
        on(server).inject(SECOND);

        assertThat(answers(server, "RunInstances")).containsExactly("first", "InternalError", "second");
        assertThat(server.getAllScenarios().getScenarios())
                .singleElement()
                .extracting(Scenario::getState)
                .isEqualTo("later");
    }

    @Test
    void anotherServerBehindAnswersTheRest() {
        WireMockServer origin = started(options());
        origin.stubFor(any(anyUrl()).willReturn(ok("from the origin")));
        WireMockServer server = started(options());
        server.stubFor(any(anyUrl()).willReturn(WireMock.aResponse().proxiedFrom(origin.baseUrl())));
        on(server).inject(SECOND);

        assertThat(answers(server, "RunInstances"))
                .containsExactly("from the origin", "InternalError", "from the origin");
        assertThat(origin.getAllServeEvents()).hasSize(2);
    }

    @Test
    void aRecordingTakesWhatTheOriginAnsweredAndNoFault(@TempDir Path root) throws IOException {
        Files.createDirectory(root.resolve("mappings"));
        WireMockServer origin = started(options());
        origin.stubFor(any(anyUrl()).willReturn(ok("from the origin")));
        WireMockServer server = started(options().usingFilesUnderDirectory(root.toString()));
        server.startRecording(origin.baseUrl());
        on(server).inject(SECOND);

        answers(server, "RunInstances");

        assertThat(server.stopRecording().getStubMappings()).isNotEmpty().allSatisfy(stub -> assertThat(
                        stub.getResponse().getByteBody())
                .asString(UTF_8)
                .isEqualTo("from the origin"));
    }

    @Test
    void anUnmatchedRequestStaysUnmatched() {
        WireMockServer server = started(options());
        on(server).inject(SECOND);

        assertThat(answers(server, "RunInstances").get(0)).contains("No response could be served");
        assertThat(server.findAllUnmatchedRequests()).hasSize(2);
    }
}
