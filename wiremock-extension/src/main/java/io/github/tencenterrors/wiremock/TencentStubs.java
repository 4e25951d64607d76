package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.envelope.ErrorResponse;

/**
 * The words for stubs, to be imported statically beside WireMock's own.
 *
 * <pre>{@code
 * stubFor(tencentAction("DescribeInstances").willReturn(tencentError("RequestLimitExceeded")));
 * stubFor(tencentAction("Run*").service("cvm").willReturn(tencentFault(TransportFault.HTML_PAGE)));
 * }</pre>
 *
 * <p>The server needs {@link TencentErrorsExtensionFactory}, wherever it runs.
 *
 * @since 0.1
 */
public final class TencentStubs {

    private TencentStubs() {}

    /**
     * A call of that action, in any generation and by GET or POST.
     *
     * @param glob an action such as {@code DescribeInstances}; {@code *} stands for any characters, {@code ?} for one
     * @throws IllegalArgumentException if it is no name of an action
     */
    public static TencentAction tencentAction(String glob) {
        return TencentAction.called(glob);
    }

    /**
     * A response that reports a documented failure.
     *
     * @param code a dotted name, or the digits of a code of API 2.0; refused when the stub is registered if the server's
     *     catalogue does not list it
     */
    public static TencentErrorBuilder tencentError(String code) {
        return new TencentErrorBuilder(code);
    }

    /** A response that reports that failure: its generation, its code and its title, under a fresh request id. */
    public static TencentErrorBuilder tencentError(DocumentedError error) {
        return TencentErrorBuilder.of(error);
    }

    /**
     * A response with exactly that body, always the same.
     *
     * <p>It is not compared with any catalogue, and the server needs no extension for it.
     */
    public static ResponseDefinitionBuilder tencentError(ErrorResponse response) {
        return new ResponseDefinitionBuilder()
                .withHeader("Content-Type", "application/json")
                .withBody(response.toJson());
    }

    /**
     * A response that reports a failure no document lists, to see where the code under test ends by default.
     *
     * @param code a dotted name, or the digits of a code of API 2.0; refused when the stub is registered if the server's
     *     catalogue lists it
     */
    public static TencentErrorBuilder undocumentedError(String code) {
        return new TencentErrorBuilder(code).undocumented();
    }

    /** A response that is no error response; the server needs no extension for it. */
    public static ResponseDefinitionBuilder tencentFault(TransportFault fault) {
        return fault.response();
    }
}
