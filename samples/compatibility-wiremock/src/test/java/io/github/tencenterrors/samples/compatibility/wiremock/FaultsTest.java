package io.github.tencenterrors.samples.compatibility.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static io.github.tencenterrors.wiremock.TencentFaults.concurrencyLimit;
import static io.github.tencenterrors.wiremock.TencentFaults.inject;
import static io.github.tencenterrors.wiremock.TencentFaults.injectEach;
import static io.github.tencenterrors.wiremock.TencentFaults.injectInTurn;
import static io.github.tencenterrors.wiremock.TencentFaults.on;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentAction;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentError;
import static io.github.tencenterrors.wiremock.TencentStubs.tencentFault;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.extension.ResponseTransformerV2;
import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.FaultCounts;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TransportFault;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {

    private static final String CVM = "cvm.tencentcloudapi.com";
    private static final Gate GATE = new Gate();

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance()
            .options(options().dynamicPort().extensions(GATE))
            .build();

    private Caller caller;

    @BeforeEach
    void standOverAStub(TencentCloudRuntimeInfo info) {
        caller = Caller.behind(info);
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));
    }

    private HttpResponse<String> describe() throws Exception {
        return caller.call(CVM, "DescribeInstances");
    }

    @Test
    void comeFirstAndLeaveTheRestToTheStubs() throws Exception {
        InjectedFault fault = cloud.inject(inject(tencentError("RequestLimitExceeded"))
                .on(tencentAction("Describe*").service("cvm"))
                .delayedBy(Duration.ofMillis(1))
                .first(1));

        HttpResponse<String> first = describe();
        HttpResponse<String> second = describe();

        assertThat(first.headers().allValues("Content-Type")).containsExactly("application/json");
        assertThat(Caller.failure(first).code()).isEqualTo("RequestLimitExceeded");
        assertThat(Caller.failure(first).requestId()).isPresent();
        assertThat(second.body()).isEqualTo("from the stub");
        assertThat(fault.counts()).isEqualTo(new FaultCounts(2, 1, 1));
    }

    @Test
    void areToldInTheJournal() throws Exception {
        cloud.inject(inject(tencentError("InternalError")).named("broken"));

        describe();

        assertThat(cloud.getAllServeEvents()).singleElement().satisfies(event -> {
            assertThat(event.getWasMatched()).isTrue();
            assertThat(event.getSubEvents()).singleElement().satisfies(evidence -> {
                assertThat(evidence.getType()).isEqualTo("tencent-fault");
                assertThat(evidence.getData())
                        .containsEntry("name", "broken")
                        .containsEntry("code", "InternalError")
                        .containsEntry("attempt", 1L);
            });
        });
    }

    @Test
    void areOfEveryKind() throws Exception {
        cloud.inject(injectInTurn(
                        tencentError("InternalError").withStatus(500).withHeader("X-Acme", "1"),
                        tencentFault(TransportFault.BAD_GATEWAY),
                        WireMock.aResponse().withStatus(503).withBody("busy"))
                .delayedLogNormally(Duration.ofMillis(1), 0.1)
                .once()
                .otherwise(tencentError("LimitExceeded")));

        HttpResponse<String> error = describe();
        assertThat(error.statusCode()).isEqualTo(500);
        assertThat(error.headers().firstValue("X-Acme")).contains("1");
        assertThat(describe().statusCode()).isEqualTo(502);
        assertThat(describe().body()).isEqualTo("busy");
        assertThat(Caller.failure(describe()).code()).isEqualTo("LimitExceeded");
    }

    @Test
    void areEachErrorOfASelection() throws Exception {
        InjectedFault fault = cloud.inject(
                injectEach(Selection.all().withGenerations(Generation.API_3_0).withFamilies("AuthFailure"))
                        .first(2));

        String first = Caller.failure(describe()).code();
        String second = Caller.failure(describe()).code();

        assertThat(first).startsWith("AuthFailure").isNotEqualTo(second);
        assertThat(second).startsWith("AuthFailure");
        assertThat(fault.counts().injected()).isEqualTo(2);
    }

    @Test
    void areForAnyRequestPattern() throws Exception {
        cloud.inject(inject(tencentError("InternalError"))
                .on(postRequestedFor(anyUrl()).withRequestBody(containing("{}"))));

        assertThat(Caller.failure(describe()).code()).isEqualTo("InternalError");
    }

    @Test
    void areClearedByAReset() throws Exception {
        cloud.inject(inject(tencentError("InternalError")));

        cloud.resetAll();
        cloud.stubFor(any(anyUrl()).willReturn(ok("from the stub")));

        assertThat(describe().body()).isEqualTo("from the stub");
    }

    @Test
    @Timeout(60)
    void limitWhatIsUnderWay() throws Exception {
        cloud.stubFor(tencentAction("Slow").willReturn(ok("slow").withTransformers("gate")));
        cloud.inject(concurrencyLimit(1));
        CompletableFuture<HttpResponse<String>> slow = caller.client()
                .sendAsync(Caller.request("http://" + CVM + "/?Action=Slow").build(), BodyHandlers.ofString());
        GATE.arrived.acquire();

        HttpResponse<String> refused = describe();
        GATE.open.release();

        assertThat(Caller.failure(refused).code()).isEqualTo("InvalidRequest.RequestConcurrencyExceeded");
        assertThat(slow.get().body()).isEqualTo("slow");
    }

    /** Holds an answer until the test lets it go. */
    private static final class Gate implements ResponseTransformerV2 {

        private final Semaphore arrived = new Semaphore(0);
        private final Semaphore open = new Semaphore(0);

        @Override
        public String getName() {
            return "gate";
        }

        @Override
        public boolean applyGlobally() {
            return false;
        }

        @Override
        public Response transform(Response response, ServeEvent event) {
            arrived.release();
            open.acquireUninterruptibly();
            return response;
        }
    }

    @Test
    void standOnAServerOfYourOwn() throws Exception {
        WireMockServer server =
                new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
        server.start();
        try {
            on(server).inject(inject(tencentError("InternalError")));

            HttpResponse<String> answer = Caller.behind(new TencentCloudRuntimeInfo("127.0.0.1", server.port()))
                    .call(CVM, "DescribeInstances");

            assertThat(Caller.failure(answer).code()).isEqualTo("InternalError");
        } finally {
            server.stop();
        }
    }
}
