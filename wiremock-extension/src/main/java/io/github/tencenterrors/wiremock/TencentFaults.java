package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.ErrorResponse;
import java.util.Arrays;
import java.util.List;

/**
 * The words for fault rules, to be imported statically beside those of {@link TencentStubs}.
 *
 * <pre>{@code
 * cloud.inject(inject(tencentError("RequestLimitExceeded")).on(tencentAction("Describe*")).first(3));
 * cloud.inject(rateLimit(20));
 * }</pre>
 *
 * <p>A server needs {@link TencentErrorsExtensionFactory} for them.
 *
 * @since 0.1
 */
public final class TencentFaults {

    private TencentFaults() {}

    /**
     * A rule that injects a response: a {@code tencentError("…")}, an {@code undocumentedError("…")}, a {@code
     * tencentFault(…)}, or any other of WireMock's.
     *
     * @throws IllegalArgumentException if it names a transformer of another extension
     */
    public static FaultRule inject(ResponseDefinitionBuilder response) {
        return injectInTurn(response);
    }

    /** A rule that injects exactly that body, compared with no catalogue. */
    public static FaultRule inject(ErrorResponse response) {
        return inject(TencentStubs.tencentError(response));
    }

    /** A rule that injects a response that is no error response. */
    public static FaultRule inject(TransportFault fault) {
        return inject(TencentStubs.tencentFault(fault));
    }

    /**
     * A rule that injects those responses one after the other, and then from the first again; {@link FaultRule#once()}
     * ends it with the last.
     *
     * @throws IllegalArgumentException if there is none, or one names a transformer of another extension
     */
    public static FaultRule injectInTurn(ResponseDefinitionBuilder... responses) {
        List<Fault> faults = Arrays.stream(responses).map(Fault::of).toList();
        return FaultRule.of(new FaultSource.Listed(faults));
    }

    /**
     * A rule that injects every documented error of a selection from the server's catalogue, one after the other in the
     * order of the catalogue, and then from the first again; {@link FaultRule#once()} ends it with the last.
     */
    public static FaultRule injectEach(Selection selection) {
        return FaultRule.of(new FaultSource.Each(selection));
    }

    /**
     * A rule that answers {@code RequestLimitExceeded}, as API 3.0 does, to requests above that rate.
     *
     * @throws IllegalArgumentException if the rate is not positive
     * @see FaultRule#abovePerSecond
     */
    public static FaultRule rateLimit(int requestsPerSecond) {
        return inject(TencentStubs.tencentError("RequestLimitExceeded")).abovePerSecond(requestsPerSecond);
    }

    /**
     * A rule that answers {@code InvalidRequest.RequestConcurrencyExceeded} to requests that come while so many others are
     * under way. API 2017 documents that code; API 3.0 has none of its own for this.
     *
     * @throws IllegalArgumentException if the number is not positive
     * @see FaultRule#aboveInFlight
     */
    public static FaultRule concurrencyLimit(int requests) {
        return inject(TencentStubs.tencentError("InvalidRequest.RequestConcurrencyExceeded"))
                .aboveInFlight(requests);
    }

    /**
     * The rules of a server of this JVM.
     *
     * @throws IllegalArgumentException if it was not given a {@link TencentErrorsExtensionFactory}
     */
    public static FaultInjector on(WireMockServer server) {
        return TencentErrorsExtensionFactory.faultsOf(server.getOptions()).orElseThrow(() -> new Problem(
                        "this server takes no fault rules",
                        "",
                        "its options have no TencentErrorsExtensionFactory",
                        "add options().extensions(new TencentErrorsExtensionFactory())")
                .asIllegalArgument());
    }
}
