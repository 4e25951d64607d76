package io.github.tencenterrors.schema;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.Untidiness;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a code is spelt on the wire.
 *
 * @param listed the spelling under which a catalogue would list it: without a trailing dot and surrounding blanks
 * @param oddity what is odd about it, in one line; a spelling that the catalogue has is never odd
 */
record CodeSpelling(String listed, Optional<String> oddity) {

    static CodeSpelling of(String text, Envelope envelope, ErrorCatalog catalog) {
        if (envelope == Envelope.FLAT || isListed(text, envelope, catalog)) {
            return new CodeSpelling(text, Optional.empty());
        }
        try {
            NamedCode code = new NamedCode(text);
            return new CodeSpelling(code.tidied().text(), oddity(code));
        } catch (MisuseException e) {
            return new CodeSpelling(
                    text,
                    Optional.of(Excerpt.quoted(text) + " is no dotted name: "
                            + e.problem().why()));
        }
    }

    private static boolean isListed(String text, Envelope envelope, ErrorCatalog catalog) {
        for (Generation each : Generation.values()) {
            if (each.envelope() == envelope && catalog.lists(each, text)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> oddity(NamedCode code) {
        if (code.isTidy()) {
            return Optional.empty();
        }
        String oddities = code.untidiness().stream().map(CodeSpelling::wording).collect(Collectors.joining(", "));
        return Optional.of(Excerpt.quoted(code.text()) + " has " + oddities);
    }

    private static String wording(Untidiness untidiness) {
        return switch (untidiness) {
            case SURROUNDING_BLANK -> "a blank at its beginning or end";
            case TRAILING_DOT -> "a dot at its end";
            case MORE_THAN_TWO_SEGMENTS -> "more than two segments";
            case UNDERSCORE_OR_HYPHEN -> "an underscore or hyphen";
            case LOWER_CASE_SEGMENT -> "a segment without a capital";
        };
    }
}
