package io.github.tencenterrors.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.recordSpec;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.INJECTED;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static io.github.tencenterrors.wiremock.TencentStubs.undocumentedError;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Gzip;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.tencentcloudapi.cvm.v20170312.CvmErrorCode;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractCheckTest {

    private static final String GOOD = "{\"Response\":{\"RequestId\":\"id-1\"}}";
    /** The request id has become a number. */
    private static final String DRIFTED = "{\"Response\":{\"RequestId\":5}}";

    @RegisterExtension
    final Server server = Server.checking(ResponseContract.documented());

    private void answer(ResponseDefinitionBuilder response) {
        server.wireMock().stubFor(tencentAction("*").willReturn(response));
    }

    private void isPassedOver() {
        assertThat(server.found()).hasToString("{\"checked\":0,\"violating\":0,\"passedOver\":1,\"findings\":[]}");
    }

    private JsonNode onlyFinding() {
        JsonNode found = server.found();
        assertThat(found.at("/checked").intValue()).isEqualTo(1);
        assertThat(found.at("/findings")).hasSize(1);
        return found.at("/findings/0");
    }

    @Test
    void passesOverTheAnswersOfFaultRules() {
        TencentFaults.on(server.wireMock()).inject(TencentFaults.inject(okJson(DRIFTED)));

        server.call("DescribeInstances");

        isPassedOver();
    }

    @Nested
    class Stub {

        @Test
        void thatKeepsTheContractIsCountedAlone() {
            answer(okJson(GOOD));

            server.call("DescribeInstances");

            assertThat(server.found()).hasToString("{\"checked\":1,\"violating\":0,\"passedOver\":0,\"findings\":[]}");
        }

        @Test
        void thatBreaksItIsListedWithItsRequestAndTheReport() {
            UUID stub = UUID.fromString("00000000-0000-4000-8000-000000000001");
            server.wireMock()
                    .stubFor(tencentAction("Describe*")
                            .willReturn(okJson(DRIFTED))
                            .withName("drifted")
                            .withId(stub));

            server.call("DescribeInstances");

            String id = server.wireMock().getAllServeEvents().get(0).getId().toString();
            assertThat(server.found().toPrettyString()).isEqualToIgnoringNewLines("""
                            {
                              "checked" : 1,
                              "violating" : 1,
                              "passedOver" : 0,
                              "findings" : [ {
                                "id" : "%1$s",
                                "method" : "POST",
                                "url" : "http://cvm.tencentcloudapi.com/",
                                "action" : "DescribeInstances",
                                "answeredBy" : "stub 00000000-0000-4000-8000-000000000001 'drifted', for the action 'Describe*'",
                                "violating" : true,
                                "report" : {
                                  "source" : "/__admin/requests/%1$s",
                                  "generation" : "api-3.0",
                                  "outcome" : "success",
                                  "code" : null,
                                  "moduleCode" : null,
                                  "requestId" : null,
                                  "documented" : false,
                                  "findings" : [ {
                                    "rule" : "wrong-type",
                                    "pointer" : "/Response/RequestId",
                                    "line" : 1,
                                    "column" : 26,
                                    "message" : "wanted: a string that is not empty; found: 5"
                                  } ]
                                }
                              } ]
                            }""".formatted(id));
        }

        @Test
        void isJudgedBeforeTheClientHasItsAnswer() {
            answer(okJson(DRIFTED));

            for (int calls = 1; calls <= 200; calls++) {
                server.call("DescribeInstances");

                assertThat(server.found("?limit=0").at("/violating").intValue()).isEqualTo(calls);
            }
        }

        @Test
        void ofACallWithoutAnActionIsCheckedForTheSakeOfItsHost() {
            server.wireMock().stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));

            Calls.behind(server.info()).get("http://cvm.tencentcloudapi.com/");

            assertThat(onlyFinding().at("/action").isNull()).isTrue();
        }

        @Test
        void isOfTheGenerationThatTheRequestIsOf() {
            answer(okJson(DRIFTED));

            Calls.behind(server.info())
                    .get("http://cvm.api.qcloud.com/v2/index.php?Action=DescribeInstances&Version=2017-03-12");

            assertThat(onlyFinding().at("/report/generation").textValue()).isEqualTo("api-2017");
        }

        @Test
        void thatAnswersWithAnErrorResponseIsComparedWithTheCatalogue() {
            answer(okJson(
                    "{\"Response\":{\"Error\":{\"Code\":\"Acme.No\",\"Message\":\"no\"},\"RequestId\":\"id-1\"}}"));

            server.call("DescribeInstances");

            assertThat(onlyFinding().at("/report/findings/0/rule").textValue()).isEqualTo("undocumented-code");
        }
    }

    @Nested
    class ContractOfTheWire {

        @RegisterExtension
        final Server lenient = Server.checking(ResponseContract.wire());

        @Test
        void isKeptByWhatIsOnlyOddWhichIsListedAllTheSame() {
            lenient.wireMock()
                    .stubFor(tencentAction("*").willReturn(okJson("{\"Error\":{\"Code\":\"InternalError\"}}")));

            lenient.call("DescribeInstances");

            JsonNode found = lenient.found();
            assertThat(found.at("/violating").intValue()).isZero();
            assertThat(found.at("/findings/0/violating").booleanValue()).isFalse();
            assertThat(found.at("/findings/0/report/findings/0/rule").textValue())
                    .isEqualTo("not-wrapped");
            assertThat(lenient.found("?violating=true").at("/findings")).isEmpty();
        }
    }

    @Nested
    class CatalogOfTheContract {

        @RegisterExtension
        final Server cvm = Server.checking(ResponseContract.documented()
                .withCatalog(ErrorCatalog.bundled().joinedWith(ErrorCatalog.ofSdkCodes(CvmErrorCode.class))));

        @Test
        void countsForStubsAndForTheCheck() {
            String code = CvmErrorCode.INVALIDINSTANCEID_NOTFOUND.getValue();
            cvm.wireMock().stubFor(tencentAction("RunInstances").willReturn(tencentError(code)));
            cvm.wireMock()
                    .stubFor(tencentAction("DescribeInstances")
                            .willReturn(okJson(
                                    "{\"Response\":{\"Error\":{\"Code\":\"%s\",\"Message\":\"no\"},\"RequestId\":\"id-1\"}}"
                                            .formatted(code))));

            cvm.call("DescribeInstances");

            assertThat(cvm.found()).hasToString("{\"checked\":1,\"violating\":0,\"passedOver\":0,\"findings\":[]}");
        }
    }

    @Nested
    class Service {

        @RegisterExtension
        final Server service = Server.plain();

        @Test
        void behindAProxyIsChecked() {
            service.wireMock().stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));
            answer(aResponse().proxiedFrom(service.wireMock().baseUrl()));

            server.call("DescribeInstances");

            assertThat(onlyFinding().at("/answeredBy").textValue())
                    .isEqualTo(service.wireMock().baseUrl());
        }

        @Test
        void thatIsRecordedIsChecked() {
            service.wireMock().stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));
            server.wireMock()
                    .startRecording(
                            recordSpec().forTarget(service.wireMock().baseUrl()).makeStubsPersistent(false));

            server.call("DescribeInstances");
            server.wireMock().stopRecording();

            assertThat(onlyFinding().at("/violating").booleanValue()).isTrue();
        }

        @Test
        void thatAnswersWithAPageOfHtmlBreaksTheContract() {
            service.wireMock()
                    .stubFor(any(anyUrl())
                            .willReturn(aResponse()
                                    .withStatus(414)
                                    .withHeader("Content-Type", "text/html")
                                    .withBody("<html>")));
            answer(aResponse().proxiedFrom(service.wireMock().baseUrl()));

            server.call("DescribeInstances");

            assertThat(onlyFinding().at("/report/findings/0/rule").textValue()).isEqualTo("not-json");
        }

        @Test
        void thatCannotBeReachedHasSaidNothing() {
            String gone = service.wireMock().baseUrl();
            service.wireMock().stop();
            answer(aResponse().proxiedFrom(gone));

            assertThat(server.call("DescribeInstances").statusCode()).isEqualTo(500);

            isPassedOver();
        }
    }

    @Nested
    class Encoding {

        @RegisterExtension
        final Server service = Server.plain();

        private void serve(String encoding, byte[] body) {
            service.wireMock()
                    .stubFor(any(anyUrl())
                            .willReturn(aResponse()
                                    .withHeader("Content-Encoding", encoding)
                                    .withBody(body)));
            answer(aResponse().proxiedFrom(service.wireMock().baseUrl()));
            server.call("DescribeInstances");
        }

        private String onlyMessage() {
            JsonNode report = onlyFinding().at("/report");
            assertThat(report.at("/outcome").textValue()).isEqualTo("unrecognized");
            assertThat(report.at("/findings")).hasSize(1);
            assertThat(report.at("/findings/0/rule").textValue()).isEqualTo("broken-encoding");
            return report.at("/findings/0/message").textValue();
        }

        @Test
        void byGzipIsUndone() {
            serve("gzip", Gzip.gzip(GOOD));

            assertThat(server.found()).hasToString("{\"checked\":1,\"violating\":0,\"passedOver\":0,\"findings\":[]}");
        }

        @Test
        void byGzipDoesNotHideAViolation() {
            serve("gzip", Gzip.gzip(DRIFTED));

            assertThat(onlyFinding().at("/report/findings/0/pointer").textValue())
                    .isEqualTo("/Response/RequestId");
        }

        @Test
        void byGzipThatIsCutOffIsAFinding() {
            byte[] whole = Gzip.gzip(GOOD);

            serve("gzip", Arrays.copyOf(whole, whole.length / 2));

            assertThat(onlyMessage())
                    .isEqualTo("the body cannot be decoded: its gzip is damaged: Unexpected end of ZLIB input stream");
        }

        @Test
        void byGzipOfAnEndlessBodyIsUndoneAsFarAsAnyBodyIsRead() {
            serve("gzip", Gzip.gzip(" ".repeat(17 * 1024 * 1024)));

            assertThat(onlyFinding().at("/report/findings/0/rule").textValue()).isEqualTo("too-large");
        }

        @Test
        void thatIsNotKnownIsAFinding() {
            serve("br", new byte[] {1, 2, 3});

            assertThat(onlyMessage())
                    .isEqualTo("the body cannot be decoded: 'br' is no encoding that is read here;"
                            + " have the client accept gzip alone");
        }
    }

    @Nested
    class BrowserProxy {

        @RegisterExtension
        final Server service = Server.plain();

        @RegisterExtension
        final Server proxy =
                Server.checking(ResponseContract.documented(), options().enableBrowserProxying(true));

        @Test
        void checksWhatTheHostItselfAnswers() {
            service.wireMock().stubFor(any(anyUrl()).willReturn(okJson(DRIFTED)));

            Calls.behind(proxy.info()).get(service.wireMock().baseUrl() + "/?Action=DescribeInstances");

            JsonNode finding = proxy.found().at("/findings/0");
            assertThat(finding.at("/answeredBy").textValue()).isEqualTo("the host itself");
            assertThat(finding.at("/url").textValue())
                    .isEqualTo(service.wireMock().baseUrl() + "/?Action=DescribeInstances");
        }
    }

    @Nested
    class PassedOver {

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONNECTION_RESET")
        void isATransportFault(TransportFault fault) {
            answer(tencentFault(fault).withFixedDelay(0));

            server.call("DescribeInstances");

            isPassedOver();
        }

        @Test
        void isAResetConnection() {
            answer(tencentFault(TransportFault.CONNECTION_RESET));

            assertThatThrownBy(() -> server.call("DescribeInstances")).isInstanceOf(UncheckedIOException.class);

            isPassedOver();
        }

        @Test
        void isAFaultOfWireMocks() {
            answer(aResponse().withFault(Fault.EMPTY_RESPONSE));

            assertThatThrownBy(() -> server.call("DescribeInstances")).isInstanceOf(UncheckedIOException.class);

            isPassedOver();
        }

        @Test
        void isAnUndocumentedErrorThatIsPlayed() {
            answer(undocumentedError("Acme.NeverHeardOf"));

            server.call("DescribeInstances");

            isPassedOver();
        }

        @Test
        void isWhatIsMarkedAsInjected() {
            answer(okJson(DRIFTED).withTransformerParameter(INJECTED, true));

            server.call("DescribeInstances");

            isPassedOver();
        }

        @Test
        void isNotWhatIsMarkedAsNotInjected() {
            answer(okJson(DRIFTED).withTransformerParameter(INJECTED, false));

            server.call("DescribeInstances");

            assertThat(onlyFinding().at("/violating").booleanValue()).isTrue();
        }

        @Test
        void isARequestThatNoStubMatches() {
            assertThat(server.call("DescribeInstances").statusCode()).isEqualTo(404);

            isPassedOver();
        }

        @Test
        void isARequestThatIsNoCall() {
            server.wireMock().stubFor(any(anyUrl()).willReturn(ok("not for Tencent Cloud")));

            Calls.behind(server.info()).get("http://metadata.example/latest");

            isPassedOver();
        }

        @Test
        void isAMethodThatNoCallHas() {
            server.wireMock().stubFor(any(anyUrl()).willReturn(ok()));

            Calls.behind(server.info())
                    .send(Calls.request("http://cvm.tencentcloudapi.com/").method("OPTIONS", BodyPublishers.noBody()));

            isPassedOver();
        }

        @Test
        void isAnEventStream() {
            answer(ok("data: {}\n\n").withHeader("Content-Type", "text/event-stream;charset=utf-8"));

            server.call("ChatCompletions");

            isPassedOver();
        }
    }

    @Nested
    class Options {

        @Test
        void withACutOffLogAreRefused() {
            WireMockConfiguration options = options()
                    .dynamicPort()
                    .maxLoggedResponseSize(100)
                    .extensions(TencentErrorsExtensionFactory.checking(ResponseContract.wire()));

            assertThatThrownBy(() -> new WireMockServer(options))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("""
                            maxLoggedResponseSize leaves no whole body to be checked
                              why:  half a body breaks any contract
                              fix:  leave it out; maxRequestJournalEntries, or disableRequestJournal, saves memory too""");
        }

        @Test
        void withoutAJournalChangeNothing() {
            Server silent =
                    Server.checking(ResponseContract.documented(), options().disableRequestJournal());
            silent.wireMock().start();
            silent.wireMock().stubFor(tencentAction("*").willReturn(okJson(DRIFTED)));

            silent.call("DescribeInstances");
            JsonNode found = silent.found();
            silent.wireMock().stop();

            assertThat(found.at("/violating").intValue()).isEqualTo(1);
        }
    }
}
