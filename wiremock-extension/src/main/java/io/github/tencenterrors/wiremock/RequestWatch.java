package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Notes each request when it comes, for the tests that it is of, and what it was answered with before the client gets it.
 *
 * <p>Needs no journal. WireMock has a request on one thread from the filters to the answer.
 */
final class RequestWatch implements StubRequestFilterV2, ServeEventListener {

    private static final String NAME = "tencent-attempts";

    private static final ThreadLocal<Noted> LATEST = new ThreadLocal<>();

    private final CurrentTests tests;

    /** A request, whose it is, and where its senders have noted it. */
    private record Noted(UUID id, CurrentTests.Owners owners, List<SentRequest> sent) {}

    RequestWatch(CurrentTests tests) {
        this.tests = tests;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        LATEST.set(noted(request, event));
        return RequestFilterAction.continueWith(request);
    }

    /** Another filter may have answered before the request was seen here. */
    @Override
    public void beforeResponseSent(ServeEvent event, Parameters parameters) {
        Noted noted = Optional.ofNullable(LATEST.get())
                .filter(latest -> latest.id().equals(event.getId()))
                .orElseGet(() -> noted(event.getRequest(), event));
        LATEST.remove();
        injected(event).ifPresent(fault -> noted.sent().forEach(each -> each.answeredWith(fault)));
        if (!event.getResponseDefinition().wasConfigured()) {
            String request = "%s %s"
                    .formatted(
                            event.getRequest().getMethod().getName(),
                            OneLine.of(MaskedUrl.of(event.getRequest().getAbsoluteUrl())));
            String action = ReceivedCall.action(event.getRequest())
                    .map(name -> ", the action '" + OneLine.of(name) + "'")
                    .orElse("");
            noted.owners().answerable().forEach(test -> test.unmatched(request + action));
        }
    }

    private Noted noted(Request request, ServeEvent event) {
        Optional<String> action = ReceivedCall.action(request);
        CurrentTests.Owners owners = tests.ownersOf(request, action);
        List<SentRequest> sent = new ArrayList<>(owners.senders().size());
        owners.senders().forEach(test -> test.requests().add(action).ifPresent(sent::add));
        return new Noted(event.getId(), owners, sent);
    }

    /** What a fault rule has answered with; not what it says otherwise. */
    private static Optional<String> injected(ServeEvent event) {
        return event.getSubEvents().stream()
                .filter(each -> each.getType().equals(TencentErrorsExtensionFactory.FAULT_EVENT))
                .map(SubEvent::getData)
                .filter(data -> Boolean.TRUE.equals(data.get("injected")))
                .map(RequestWatch::name)
                .findFirst();
    }

    private static String name(Map<String, Object> evidence) {
        return Arrays.stream(FaultName.Kind.values())
                .map(kind -> evidence.get(kind.member()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
