package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.function.UnaryOperator;

/**
 * A failure that is no error response: what stands between a client and Tencent Cloud fails, or answers instead.
 *
 * <p>What Tencent's Java SDK (3.1.1481) makes of each was measured and is told below; it matters because little of it is
 * an error code.
 *
 * @since 0.1
 */
public enum TransportFault {
    /**
     * An HTML page under status 200.
     *
     * <p>Logged responses show HTML from the gateway in front of API 3.0 (an over-long GET, with status 414); that it comes
     * with 200 is assumed, since under another status it is {@link #BAD_GATEWAY} to a client. The SDK throws {@code
     * TencentCloudSDKException} without a code; its cause is a {@code JsonSyntaxException}.
     */
    HTML_PAGE(response -> response.withHeader("Content-Type", "text/html")
            .withBody("<html><head><title>Request blocked</title></head><body><h1>Request blocked</h1></body></html>")),
    /**
     * No body under status 200.
     *
     * <p>Assumed, not logged: an intermediary that loses the body. The SDK throws a raw {@code NullPointerException}.
     */
    EMPTY_BODY(response -> response.withHeader("Content-Type", "application/json")),
    /**
     * The first half of an error response, with a length that fits.
     *
     * <p>Assumed, not logged: an intermediary that cuts. The SDK throws {@code TencentCloudSDKException} without a code; its
     * cause is a {@code JsonSyntaxException}.
     */
    TRUNCATED_JSON(response -> response.withHeader("Content-Type", "application/json")
            .withBody("{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Mess")),
    /**
     * Status 502 with an HTML page, as a reverse proxy sends it.
     *
     * <p>Assumed, not logged. The SDK throws {@code TencentCloudSDKException} with the code {@code ServerSideError}, which is
     * of its own making, as under any status but 200; the body is lost.
     */
    BAD_GATEWAY(response -> response.withStatus(502)
            .withHeader("Content-Type", "text/html")
            .withBody("<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>")),
    /**
     * A connection that is reset before there is an answer.
     *
     * <p>The SDK throws {@code TencentCloudSDKException} without a code; its cause is an {@code IOException}.
     */
    CONNECTION_RESET(response -> response.withFault(Fault.CONNECTION_RESET_BY_PEER)),
    /**
     * A success that takes ten seconds.
     *
     * <p>For another delay call {@code withFixedDelay}, or any other of WireMock's delays, on the response. It is a failure
     * only to a client whose read timeout is shorter: the SDK then throws {@code TencentCloudSDKException} without a code;
     * its cause is a {@code SocketTimeoutException}.
     */
    SLOW_ANSWER(response -> response.withHeader("Content-Type", "application/json")
            .withBody("{\"Response\":{\"RequestId\":\"7f1b2c3d-0000-4000-8000-5105a2b3c4d5\"}}")
            .withFixedDelay(10_000)),
    /**
     * An error in the envelope of API 2.0, for a client of API 3.0 or API 2017.
     *
     * <p>Assumed, not logged: a legacy host that answers a current client. The SDK throws a raw {@code
     * NullPointerException}. For a client of API 2.0 the other envelope is that of any dotted code: {@code
     * tencentError("InternalError")}.
     */
    OTHER_GENERATION(response -> response.withHeader("Content-Type", "application/json")
            .withBody("{\"code\":4000,\"message\":\"Invalid request parameter\",\"codeDesc\":\"InvalidParameter\"}"));

    private final UnaryOperator<ResponseDefinitionBuilder> shape;

    TransportFault(UnaryOperator<ResponseDefinitionBuilder> shape) {
        this.shape = shape;
    }

    /** A response of WireMock's own kind: the server needs no extension for it. */
    ResponseDefinitionBuilder response() {
        return shape.apply(new ResponseDefinitionBuilder());
    }
}
