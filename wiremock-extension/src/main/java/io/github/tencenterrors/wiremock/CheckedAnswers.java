package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which responses a contract is asked of: what a real service answers to a call, or a stub in its place.
 *
 * <p>What is played as a failure on purpose is none of them, and neither is what WireMock says in its own name.
 */
final class CheckedAnswers {

    private static final Set<String> METHODS = Set.of("GET", "POST");

    private static final List<Predicate<ServeEvent>> EXEMPT = List.of(
            event -> !event.getResponseDefinition().wasConfigured(),
            event -> event.getResponse().getFault() != null,
            CheckedAnswers::isOfAFaultRule,
            CheckedAnswers::isInjected,
            CheckedAnswers::isFailureToProxy,
            CheckedAnswers::isEventStream);

    private CheckedAnswers() {}

    static boolean include(ServeEvent event, ReceivedCall call) {
        return METHODS.contains(event.getRequest().getMethod().getName())
                && isOfTencentCloud(call)
                && EXEMPT.stream().noneMatch(exempt -> exempt.test(event));
    }

    /** One server may stand in for other services too; a call names its action, or goes to a host of Tencent's. */
    private static boolean isOfTencentCloud(ReceivedCall call) {
        return call.action().isPresent() || call.service().isPresent();
    }

    private static boolean isOfAFaultRule(ServeEvent event) {
        return event.getSubEvents().stream()
                .anyMatch(each -> each.getType().equals(TencentErrorsExtensionFactory.FAULT_EVENT));
    }

    /** The stub is asked beside its response, from which a transformer may have taken the mark. */
    private static boolean isInjected(ServeEvent event) {
        StubMapping stub = event.getStubMapping();
        return Stream.of(event.getResponseDefinition(), stub == null ? null : stub.getResponse())
                .filter(Objects::nonNull)
                .anyMatch(CheckedAnswers::isInjected);
    }

    private static boolean isInjected(ResponseDefinition response) {
        List<String> transformers = response.getTransformers();
        return (transformers != null && transformers.contains(TencentErrorsExtensionFactory.ERROR_TRANSFORMER))
                || (response.getTransformerParameters() != null
                        && Boolean.TRUE.equals(
                                response.getTransformerParameters().get(TencentErrorsExtensionFactory.INJECTED)));
    }

    /** WireMock's own words for a host that it could not reach come without a header; a service's never do. */
    private static boolean isFailureToProxy(ServeEvent event) {
        return event.getResponseDefinition().isProxyResponse() && ResponseHeaders.areMissing(event.getResponse());
    }

    /** Its frames are no response in an envelope. */
    private static boolean isEventStream(ServeEvent event) {
        return ResponseHeaders.value(event.getResponse(), "Content-Type")
                .toLowerCase(Locale.ROOT)
                .startsWith("text/event-stream");
    }
}
