package io.github.tencenterrors.envelope;

import java.util.List;
import java.util.Optional;

/**
 * A response body that has been read.
 *
 * @param text what was read: the body as characters, without a byte order mark; empty if the body was too large
 * @param json the body as JSON; empty where it is none
 * @param outcome what it says about the call
 * @param envelope the envelope it is in; empty where it is unrecognized
 * @param error the failure, for {@link Outcome#ERROR} and {@link Outcome#PARTIAL}
 * @param requestId the request id, of a success too
 * @param findings what is odd about it, in the order of reading
 * @since 0.1
 */
public record ResponseBody(
        String text,
        Optional<JsonText> json,
        Outcome outcome,
        Optional<Envelope> envelope,
        Optional<ErrorResponse> error,
        Optional<String> requestId,
        List<Finding> findings) {

    /** Copies the findings. */
    public ResponseBody {
        findings = List.copyOf(findings);
    }

    static ResponseBody of(String text, Optional<JsonText> json, Verdict verdict, List<Finding> findings) {
        return new ResponseBody(
                text, json, verdict.outcome(), verdict.envelope(), verdict.error(), verdict.requestId(), findings);
    }
}
