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
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.FaultCounts;
import io.github.tencenterrors.wiremock.InjectedFault;
import io.github.tencenterrors.wiremock.TencentCloudExtension;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import io.github.tencenterrors.wiremock.TransportFault;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {

    private static final String CVM = "cvm.tencentcloudapi.com";

    @RegisterExtension
    static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();

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
        InjectedFault fault = cloud.inject(injectEach(Selection.all()
                        .withGenerations(Generation.API_3_0)
                        .withFamilies("AuthFailure"))
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
    void limitWhatIsUnderWay() throws Exception {
        cloud.stubFor(tencentAction("Slow").willReturn(ok("slow").withFixedDelay(2_000)));
        InjectedFault limit = cloud.inject(concurrencyLimit(1));
        CompletableFuture<String> slow = caller.client()
                .sendAsync(
                        Caller.request("http://" + CVM + "/?Action=Slow").build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(HttpResponse::body);
        while (limit.counts().passed() == 0) {
            Thread.onSpinWait();
        }

        assertThat(Caller.failure(describe()).code()).isEqualTo("InvalidRequest.RequestConcurrencyExceeded");
        assertThat(slow.get()).isEqualTo("slow");
    }

    @Test
    void standOnAServerOfYourOwn() throws Exception {
        WireMockServer server =
                new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
        server.start();
        try {
            on(server).inject(inject(tencentError("InternalError")));

            HttpResponse<String> answer = caller.get(server.baseUrl() + "/?Action=DescribeInstances");

            assertThat(Caller.failure(answer).code()).isEqualTo("InternalError");
        } finally {
            server.stop();
        }
    }
}
