package io.github.tencenterrors.handling;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;

/**
 * A transport fault that is an answer: something stands where an error response should.
 *
 * <p>The constants are called as those of the WireMock extension's {@code TransportFault}; what each is known from, or
 * that it is assumed, is told there.
 *
 * @since 0.1
 */
public enum BrokenAnswer {
    /** An HTML page under status 200. */
    HTML_PAGE,
    /** No body under status 200. */
    EMPTY_BODY,
    /** The first half of an error response. */
    TRUNCATED_JSON,
    /** Status 502 with an HTML page, as a reverse proxy sends it. */
    BAD_GATEWAY,
    /** An error in the envelope that is not that of the generation. */
    OTHER_GENERATION;

    private static final String HTML = "text/html";

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }

    /** The response to a client of that generation. */
    public PlayedAnswer answer(Generation generation) {
        boolean flat = generation.envelope() == Envelope.FLAT;
        return switch (this) {
            case HTML_PAGE -> new PlayedAnswer(200, HTML, "<html><body><h1>Request blocked</h1></body></html>");
            case EMPTY_BODY -> PlayedAnswer.ofTencentCloud("");
            case TRUNCATED_JSON ->
                PlayedAnswer.ofTencentCloud(
                        flat ? "{\"code\":5100,\"mess" : "{\"Response\":{\"Error\":{\"Code\":\"InternalError\",\"Mess");
            case BAD_GATEWAY -> new PlayedAnswer(502, HTML, "<html><body><h1>502 Bad Gateway</h1></body></html>");
            case OTHER_GENERATION ->
                PlayedAnswer.ofTencentCloud(
                        flat
                                ? "{\"Response\":{\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"Invalid parameter.\"},"
                                        + "\"RequestId\":\"other-generation\"}}"
                                : "{\"code\":4000,\"message\":\"Invalid request parameter\",\"codeDesc\":\"InvalidParameter\"}");
        };
    }
}
