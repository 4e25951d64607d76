package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

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
    HTML_PAGE,
    /**
     * No body under status 200.
     *
     * <p>Assumed, not logged: an intermediary that loses the body. The SDK throws a raw {@code NullPointerException}.
     */
    EMPTY_BODY,
    /**
     * The first half of an error response, with a length that fits.
     *
     * <p>Assumed, not logged: an intermediary that cuts. The SDK throws {@code TencentCloudSDKException} without a code; its
     * cause is a {@code JsonSyntaxException}.
     */
    TRUNCATED_JSON,
    /**
     * Status 502 with an HTML page, as a reverse proxy sends it.
     *
     * <p>Assumed, not logged. The SDK throws {@code TencentCloudSDKException} with the code {@code ServerSideError}, which is
     * of its own making, as under any status but 200; the body is lost.
     */
    BAD_GATEWAY,
    /**
     * A connection that is reset before there is an answer.
     *
     * <p>Not logged, but retried as a network error by Tencent's Python SDK and by terraform's provider. The SDK throws
     * {@code TencentCloudSDKException} without a code; its cause is an {@code IOException}.
     */
    CONNECTION_RESET,
    /**
     * A success that takes ten seconds.
     *
     * <p>Not logged, but retried as a network error by the same two. For another delay call {@code withFixedDelay}, or any
     * other of WireMock's delays, on the response. It is a failure only to a client whose read timeout is shorter: the SDK then throws {@code TencentCloudSDKException} without a code;
     * its cause is a {@code SocketTimeoutException}.
     */
    SLOW_ANSWER,
    /**
     * An error in the envelope of API 2.0, for a client of API 3.0 or API 2017.
     *
     * <p>Assumed, not logged: a legacy host that answers a current client. The SDK throws a raw {@code
     * NullPointerException}. For a client of API 2.0 the other envelope is that of any dotted code: {@code
     * tencentError("InternalError")}.
     */
    OTHER_GENERATION;

    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final int SLOW_MILLISECONDS = 10_000;

    /** A response of WireMock's own kind: the server needs no extension for it. */
    ResponseDefinitionBuilder response() {
        return switch (this) {
            case HTML_PAGE -> answer(200, HTML, "<html><body><h1>Request blocked</h1></body></html>");
            case EMPTY_BODY -> answer(200, JSON, "");
            case TRUNCATED_JSON -> answer(200, JSON, "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Mess");
            case BAD_GATEWAY -> answer(502, HTML, "<html><body><h1>502 Bad Gateway</h1></body></html>");
            case CONNECTION_RESET -> injected().withFault(Fault.CONNECTION_RESET_BY_PEER);
            case SLOW_ANSWER ->
                answer(200, JSON, "{\"Response\":{\"RequestId\":\"slow-answer\"}}")
                        .withFixedDelay(SLOW_MILLISECONDS);
            case OTHER_GENERATION ->
                answer(
                        200,
                        JSON,
                        "{\"code\":4000,\"message\":\"Invalid request parameter\",\"codeDesc\":\"InvalidParameter\"}");
        };
    }

    private ResponseDefinitionBuilder answer(int status, String contentType, String body) {
        return injected()
                .withStatus(status)
                .withHeader("Content-Type", contentType)
                .withBody(body);
    }

    /** Marked, so that nobody takes it for an answer. */
    private ResponseDefinitionBuilder injected() {
        return new NamedResponseBuilder(FaultName.of(this))
                .withTransformerParameter(TencentErrorsExtensionFactory.INJECTED, true);
    }
}
