package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.extension.requestfilter.AdminRequestFilterV2;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.regex.Pattern;

/**
 * Clears what a check has found where WireMock forgets its stubs, or its requests.
 *
 * <p>Of the former it tells its extensions; the latter shows in the request to the admin API alone.
 */
final class ContractReset implements StubLifecycleListener, AdminRequestFilterV2 {

    private static final String NAME = "tencent-contract-reset";
    /** The root of the admin API is gone from the URL in some versions. */
    private static final Pattern REQUESTS = Pattern.compile("(/__admin)?/requests/?(\\?.*)?");

    private final ContractLog log;

    ContractReset(ContractLog log) {
        this.log = log;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public void afterStubsReset() {
        log.clear();
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        if (request.getMethod().getName().equals("DELETE")
                && REQUESTS.matcher(request.getUrl()).matches()) {
            log.clear();
        }
        return RequestFilterAction.continueWith(request);
    }
}
