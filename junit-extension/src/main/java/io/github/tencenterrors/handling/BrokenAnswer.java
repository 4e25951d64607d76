package io.github.tencenterrors.handling;

import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;

/**
 * A transport fault that is an answer: something stands where an error response should.
 *
 * <p>All but the last are called as those of the WireMock extension's {@code TransportFault}; what each is known from, or
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
    OTHER_GENERATION,
    /**
     * No error at all, but two text messages of which one was refused, as the API {@code SendSms} tells it: status 200, and a
     * {@code Code} for each in {@code SendStatusSet}. That list and its members are in SMS's official documentation; that
     * an answer has a refused message beside a sent one, and what stands there of it, is assumed.
     *
     * <p>It is played to API 3.0 alone, and only if asked for: it tells nothing of code that sends no text messages.
     */
    PARTLY_SENT;

    private static final String HTML = "text/html";

    /** The name in files. */
    public String id() {
        return KebabCase.id(this);
    }

    /** Whether a server of that generation answers so. */
    boolean fits(Generation generation) {
        return this != PARTLY_SENT || generation == Generation.API_3_0;
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
            case PARTLY_SENT ->
                PlayedAnswer.ofTencentCloud("{\"Response\":{\"SendStatusSet\":["
                        + status("1", "Ok", "send success") + ","
                        + status("0", "FailedOperation.PhoneNumberInBlacklist", "refused")
                        + "],\"RequestId\":\"partly-sent\"}}");
        };
    }

    private static String status(String fee, String code, String message) {
        return "{\"SerialNo\":\"\",\"PhoneNumber\":\"+860000000000%s\",\"Fee\":%s,\"SessionContext\":\"\",\"Code\":\"%s\",\"Message\":\"%s\",\"IsoCode\":\"CN\"}"
                .formatted(fee, fee, code, message);
    }
}
