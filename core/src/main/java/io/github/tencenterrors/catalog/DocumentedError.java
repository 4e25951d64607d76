package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One meaning of one code in one generation, with who says so.
 *
 * @param identity what makes it itself
 * @param name the dotted name that a table maps a module code to; empty for every other code
 * @param title a few words
 * @param description a sentence or two, ours and not the documents'
 * @param category what kind of failure it is, by our classification
 * @param retry whether sending the request again can help
 * @param evidence who says so; at least one
 * @since 0.1
 */
public record DocumentedError(
        ErrorIdentity identity,
        Optional<NamedCode> name,
        LocalizedText title,
        LocalizedText description,
        Category category,
        RetryAdvice retry,
        List<Evidence> evidence) {

    /**
     * The outer {@code code} under which {@link #toResponse()} puts a module code. Assumed: document 004 shows the
     * message alone, and says of 5100 that the message has the reason.
     */
    public static final String ASSUMED_OUTER_CODE = "5100";

    /**
     * Checks that the parts belong together.
     *
     * @throws IllegalArgumentException if they do not; the message names the fix
     */
    public DocumentedError {
        evidence = List.copyOf(evidence);
        DocumentedErrorRules.require(identity, name, evidence);
    }

    /** The generation of the identity. */
    public Generation generation() {
        return identity.generation();
    }

    /** The scope of the identity. */
    public Scope scope() {
        return identity.scope();
    }

    /** The code of the identity. */
    public ErrorCode code() {
        return identity.code();
    }

    /** The variant of the identity. */
    public Optional<String> variant() {
        return identity.variant();
    }

    /**
     * The family of the code: the part before its first dot; of a module code, the family of the name it is mapped to;
     * empty for a code of API 2.0, which has none.
     */
    public Optional<String> family() {
        return code() instanceof NamedCode named ? Optional.of(named.family()) : name.map(NamedCode::family);
    }

    /** The error for people: {@code AuthFailure.SignatureFailure — API 3.0}. */
    public String label() {
        return identity.label();
    }

    /** Whether one of the sources has that name. */
    public boolean isFrom(String source) {
        return evidence.stream().anyMatch(each -> each.source().equals(source));
    }

    /**
     * A body that reports this error, always the same: the message is the English title, the request id is made from
     * the identity. A module code stands in the message, under {@link #ASSUMED_OUTER_CODE}.
     */
    public ErrorResponse toResponse() {
        if (code() instanceof ModuleCode module) {
            return ErrorResponse.of(generation(), ASSUMED_OUTER_CODE)
                    .withMessage(title.text())
                    .withModuleCode(module);
        }
        ErrorResponse response = ErrorResponse.of(generation(), code()).withMessage(title.text());
        return generation() == Generation.API_2_0 ? response : response.withRequestId(stableId());
    }

    /** The same with another entry's evidence behind its own. */
    DocumentedError withEvidenceOf(DocumentedError other) {
        List<Evidence> both = Stream.concat(evidence.stream(), other.evidence.stream())
                .distinct()
                .toList();
        return new DocumentedError(identity, name, title, description, category, retry, both);
    }

    private String stableId() {
        return UUID.nameUUIDFromBytes(label().getBytes(StandardCharsets.UTF_8)).toString();
    }

    @Override
    public String toString() {
        return label();
    }
}
