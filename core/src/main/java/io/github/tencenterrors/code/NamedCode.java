package io.github.tencenterrors.code;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A dotted code such as {@code AuthFailure.SignatureFailure}.
 *
 * <p>The part before the first dot is the <em>family</em>; a family is a code in its own right. Codes seen on the wire
 * are not always tidy; such a code keeps its spelling, and {@link #untidiness()} says what is odd about it.
 *
 * @param text the code as documented or received: letters, digits, {@code _} and {@code -} in segments joined by single
 *     dots, beginning with a letter; one trailing dot and surrounding blanks are kept
 * @since 0.1
 */
public record NamedCode(String text) implements ErrorCode {

    /** The longest text accepted, in characters; the longest documented code has 47. */
    public static final int MAX_LENGTH = 200;

    /**
     * Checks the shape of the text.
     *
     * @throws IllegalArgumentException if the text is no dotted name; the message names the fix
     */
    public NamedCode {
        NamedCodeShape.require(text);
    }

    /** The part before the first dot, or the whole code where there is no dot; never untidy at its ends. */
    public String family() {
        String tidy = tidied().text;
        int dot = tidy.indexOf('.');
        return dot < 0 ? tidy : tidy.substring(0, dot);
    }

    /** Everything behind the first dot, or empty where the code is a family. */
    public Optional<String> details() {
        String tidy = tidied().text;
        int dot = tidy.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(tidy.substring(dot + 1));
    }

    /** Whether nothing about the spelling is odd. */
    public boolean isTidy() {
        return untidiness().isEmpty();
    }

    /** What is odd about the spelling, in the order of {@link Untidiness}; empty for a tidy code. */
    public Set<Untidiness> untidiness() {
        Set<Untidiness> found = EnumSet.noneOf(Untidiness.class);
        for (Untidiness each : Untidiness.values()) {
            if (each.isIn(text)) {
                found.add(each);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** The same code without surrounding blanks and without a trailing dot; inner oddities stay, they are spelling. */
    public NamedCode tidied() {
        String stripped = text.strip();
        String tidy = stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
        return tidy.equals(text) ? this : new NamedCode(tidy);
    }

    @Override
    public String toString() {
        return text;
    }
}
