package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A failure as it stands in a response body.
 *
 * <p>Any code that a server may send can be held, documented or not, tidy or not. Rendered by {@link #toJson()} and read
 * back by a {@link ResponseReader} of the same generation, a response of well-formed texts is equal to itself.
 *
 * @param generation whose envelope surrounds it
 * @param code as it stands on the wire: a non-empty text, and in API 2.0 an integer other than 0 in canonical digits
 * @param message the text for people, which may change at any time and begins with the module code, if there is one
 * @param requestId usually a UUID, but any text; in API 2.0 the number of an asynchronous task
 * @param codeDesc a name beside the numeric code, such as {@code AuthFailure}; in API 2.0 alone. Seen in logged
 *     responses, in none of the five documents
 * @param detail what became of each resource of a batch; in API 2.0 alone. Seen in logged responses, in none of the five
 *     documents
 * @since 0.1
 */
public record ErrorResponse(
        Generation generation,
        String code,
        Optional<String> message,
        Optional<String> requestId,
        Optional<String> codeDesc,
        List<BatchItem> detail) {

    /**
     * Checks that the generation's envelope can hold the rest.
     *
     * @throws IllegalArgumentException if it cannot; the message names the fix
     */
    public ErrorResponse {
        detail = List.copyOf(detail);
        if (generation.envelope() == Envelope.FLAT) {
            requireFlat(code, detail);
        } else {
            requireResponse(generation, code, codeDesc, detail);
        }
    }

    /**
     * A response with nothing but its code.
     *
     * @throws IllegalArgumentException if the code does not fit the generation
     */
    public static ErrorResponse of(Generation generation, String code) {
        return new ErrorResponse(generation, code, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * A response with nothing but its code.
     *
     * @throws IllegalArgumentException if the code does not fit the generation
     */
    public static ErrorResponse of(Generation generation, ErrorCode code) {
        if (!generation.accepts(code)) {
            throw new Problem(
                            generation.label() + " has no place for the code '" + code.text() + "'",
                            "",
                            "API 2.0 has integers for codes, the other generations dotted names",
                            code instanceof ModuleCode
                                    ? "give a module code to withModuleCode"
                                    : "give the generation that the code belongs to")
                    .asIllegalArgument();
        }
        return of(generation, code.text());
    }

    /** The same with that message. */
    public ErrorResponse withMessage(String text) {
        return new ErrorResponse(generation, code, Optional.of(text), requestId, codeDesc, detail);
    }

    /** The same with that request id. */
    public ErrorResponse withRequestId(String id) {
        return new ErrorResponse(generation, code, message, Optional.of(id), codeDesc, detail);
    }

    /** The same in that generation. */
    public ErrorResponse withGeneration(Generation other) {
        return new ErrorResponse(other, code, message, requestId, codeDesc, detail);
    }

    /**
     * The same with that {@code codeDesc}.
     *
     * @throws IllegalArgumentException in another generation than API 2.0
     */
    public ErrorResponse withCodeDesc(String name) {
        return new ErrorResponse(generation, code, message, requestId, Optional.of(name), detail);
    }

    /**
     * The same with that module code before its message.
     *
     * @throws IllegalArgumentException in another generation than API 2.0
     */
    public ErrorResponse withModuleCode(ModuleCode moduleCode) {
        if (generation.envelope() != Envelope.FLAT) {
            throw flatOnly(generation, "a module code").asIllegalArgument();
        }
        return withMessage(moduleCode.inFrontOf(message.orElse("")));
    }

    /**
     * The same with that batch detail.
     *
     * @throws IllegalArgumentException in another generation than API 2.0
     */
    public ErrorResponse withDetail(List<BatchItem> items) {
        return new ErrorResponse(generation, code, message, requestId, codeDesc, items);
    }

    /** The module code at the head of the message; always empty but in API 2.0. */
    public Optional<ModuleCode> moduleCode() {
        return generation.envelope() == Envelope.FLAT ? message.flatMap(ModuleCode::atHeadOf) : Optional.empty();
    }

    /** {@link Outcome#PARTIAL} for code 5400 of API 2.0, otherwise {@link Outcome#ERROR}. */
    public Outcome outcome() {
        return generation.envelope() == Envelope.FLAT && code.equals(FlatEnvelope.PARTIAL_CODE)
                ? Outcome.PARTIAL
                : Outcome.ERROR;
    }

    /** The body, with the members in the order of the documents and without blanks. */
    public String toJson() {
        return toJsonNode().toString();
    }

    /** The body as a tree of its own. */
    public ObjectNode toJsonNode() {
        return generation.envelope() == Envelope.FLAT ? FlatEnvelope.render(this) : ResponseEnvelope.render(this);
    }

    private static void requireFlat(String code, List<BatchItem> detail) {
        IntegerText.require(code);
        if (detail.stream().map(BatchItem::resourceId).distinct().count() < detail.size()) {
            throw new Problem(
                            "a resource stands twice in the detail of a batch",
                            "",
                            "the detail is an object whose members are named after the resources",
                            "give each resource one BatchItem")
                    .asIllegalArgument();
        }
        if (code.equals(FlatEnvelope.SUCCESS_CODE)) {
            throw new Problem("no failure: code 0", "", "0 means success in API 2.0", "use a code such as 4000")
                    .asIllegalArgument();
        }
    }

    private static void requireResponse(
            Generation generation, String code, Optional<String> codeDesc, List<BatchItem> detail) {
        if (code.isEmpty()) {
            throw new Problem(
                            "no failure: an empty code",
                            "",
                            "a response whose Code is empty is a success",
                            "give a code such as 'InternalError'")
                    .asIllegalArgument();
        }
        if (codeDesc.isPresent() || !detail.isEmpty()) {
            throw flatOnly(generation, codeDesc.isPresent() ? "codeDesc" : "detail")
                    .asIllegalArgument();
        }
    }

    private static Problem flatOnly(Generation generation, String member) {
        return new Problem(
                generation.label() + " has no place for " + member,
                "",
                "only the envelope of API 2.0 carries it",
                "leave it out, or use Generation.API_2_0");
    }
}
