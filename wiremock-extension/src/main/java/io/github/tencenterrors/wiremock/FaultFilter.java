package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StopAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;

/** Where fault rules meet WireMock: before its stubs, after its answers, and at its resets. */
final class FaultFilter implements StubRequestFilterV2, ServeEventListener, StubLifecycleListener {

    private final FaultInjector faults;
    private final Extensions extensions;
    private volatile List<FilterBeforeFaults> before = List.of();

    /**
     * The filter of one server.
     *
     * @param extensions all of the server's, once it is started
     */
    FaultFilter(FaultInjector faults, Extensions extensions) {
        this.faults = faults;
        this.extensions = extensions;
    }

    @Override
    public String getName() {
        return "tencent-faults";
    }

    /** WireMock calls it before it reads the mapping files. */
    @Override
    public void start() {
        before = List.copyOf(extensions.ofType(FilterBeforeFaults.class).values());
        faults.start();
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        for (FilterBeforeFaults each : before) {
            RequestFilterAction action = each.filter(request, event);
            if (action instanceof StopAction) {
                return action;
            }
        }
        return faults.answer(request, event)
                .map(RequestFilterAction::stopWith)
                .orElseGet(() -> RequestFilterAction.continueWith(request));
    }

    @Override
    public void afterComplete(ServeEvent event, Parameters parameters) {
        faults.requestDone();
    }

    @Override
    public void afterStubsReset() {
        faults.reset();
    }
}
