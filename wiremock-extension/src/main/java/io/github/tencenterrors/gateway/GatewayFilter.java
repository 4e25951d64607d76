package io.github.tencenterrors.gateway;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import io.github.tencenterrors.wiremock.FilterBeforeFaults;
import io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Where a gateway meets WireMock: before its fault rules and stubs, after its answers, and at its resets. */
final class GatewayFilter implements FilterBeforeFaults, ServeEventListener, StubLifecycleListener {

    private static final String NAME = "tencent-gateway";

    /** The request that a thread is handling: fault rules and WireMock ask about each. */
    private static final ThreadLocal<UUID> JUDGED = new ThreadLocal<>();

    private final TencentGateway gateway;

    GatewayFilter(TencentGateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        if (event.getId().equals(JUDGED.get())) {
            return RequestFilterAction.continueWith(request);
        }
        JUDGED.set(event.getId());
        return gateway.refusal(received(request))
                .map(refusal -> answer(refusal, event))
                .orElseGet(() -> RequestFilterAction.continueWith(request));
    }

    @Override
    public void afterComplete(ServeEvent event, Parameters parameters) {
        gateway.requestDone();
    }

    @Override
    public void afterStubsReset() {
        gateway.reset();
    }

    private static ReceivedRequest received(Request request) {
        return new ReceivedRequest(
                request.getMethod().getName(),
                Objects.requireNonNullElse(request.getScheme(), ""),
                request.getUrl(),
                name -> header(request, name),
                Objects.requireNonNullElse(request.getBody(), new byte[0]),
                address(request));
    }

    /** WireMock gives the whole of {@code X-Forwarded-For}, to which each proxy adds whom it heard the request from. */
    private static String address(Request request) {
        String all = Objects.requireNonNullElse(request.getClientIp(), "");
        int comma = all.indexOf(',');
        return (comma < 0 ? all : all.substring(0, comma)).strip();
    }

    private static String header(Request request, String name) {
        String value = request.getHeader(name);
        if (value == null && name.equalsIgnoreCase("Host")) {
            return Objects.requireNonNullElse(request.getHost(), "");
        }
        return value == null ? "" : value;
    }

    private static RequestFilterAction answer(GatewayRefusal refusal, ServeEvent event) {
        event.appendSubEvent(new SubEvent(TencentGateway.GATEWAY_EVENT, null, evidence(refusal)));
        return RequestFilterAction.stopWith(new ResponseDefinitionBuilder()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(TencentGateway.response(refusal).toJson())
                .withTransformerParameter(TencentErrorsExtensionFactory.INJECTED, true)
                .build());
    }

    private static Map<String, Object> evidence(GatewayRefusal refusal) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("rule", refusal.rule().name());
        evidence.put("generation", refusal.generation().id());
        evidence.put("code", refusal.code());
        evidence.put("requestId", refusal.requestId());
        putIfPresent(evidence, "action", refusal.action());
        putIfPresent(evidence, "secretId", refusal.secretId());
        evidence.put("explanation", refusal.explanation());
        return evidence;
    }

    private static void putIfPresent(Map<String, Object> evidence, String name, Optional<String> value) {
        value.ifPresent(text -> evidence.put(name, text));
    }
}
