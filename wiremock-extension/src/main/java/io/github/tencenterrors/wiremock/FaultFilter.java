package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** Where fault rules meet WireMock: before its stubs, after its answers, and at its resets. */
final class FaultFilter implements StubRequestFilterV2, ServeEventListener, StubLifecycleListener {

    private final FaultInjector faults;

    FaultFilter(FaultInjector faults) {
        this.faults = faults;
    }

    @Override
    public String getName() {
        return TencentErrorsExtensionFactory.FAULT_FILTER;
    }

    /** WireMock calls it before it reads the mapping files. */
    @Override
    public void start() {
        faults.start();
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
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
