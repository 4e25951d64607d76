package io.github.tencenterrors.envelope;

import java.util.List;
import java.util.Optional;

/**
 * A response body that has been read. Immutable, but for what {@link JsonText#root()} says of its tree.
 *
 * @since 0.1
 */
public final class ResponseBody {

    private final String text;
    private final Optional<JsonText> json;
    private final Verdict verdict;
    private final List<Finding> findings;

    ResponseBody(String text, Optional<JsonText> json, Verdict verdict, List<Finding> findings) {
        this.text = text;
        this.json = json;
        this.verdict = verdict;
        this.findings = List.copyOf(findings);
    }

    /** A body of which nothing could be read, for that reason. */
    public static ResponseBody unreadable(Finding reason) {
        return new ResponseBody("", Optional.empty(), Verdict.UNRECOGNIZED, List.of(reason));
    }

    /** What was read: the body as characters, without a byte order mark; empty if the body was too large. */
    public String text() {
        return text;
    }

    /** The body as JSON; empty where it is none. */
    public Optional<JsonText> json() {
        return json;
    }

    /** What the body says about the call. */
    public Outcome outcome() {
        return verdict.outcome();
    }

    /** The envelope that the body is in; empty where it is unrecognized. */
    public Optional<Envelope> envelope() {
        return verdict.envelope();
    }

    /** The failure, for {@link Outcome#ERROR} and {@link Outcome#PARTIAL}. */
    public Optional<ErrorResponse> error() {
        return verdict.error();
    }

    /** The request id, of a success too. */
    public Optional<String> requestId() {
        return verdict.requestId();
    }

    /** What is odd about the body, in the order of reading. */
    public List<Finding> findings() {
        return findings;
    }
}
