package io.github.tencenterrors.envelope;

import java.io.Serializable;

/**
 * One thing about a body that is not as it should be.
 *
 * @param rule the rule that says so, in kebab case, such as {@code not-json}
 * @param pointer the JSON pointer (RFC 6901) of the member concerned; empty for the whole body
 * @param position where that member's value begins, or where reading stopped
 * @param message one line for people
 * @since 0.1
 */
public record Finding(String rule, String pointer, Position position, String message) implements Serializable {

    @Override
    public String toString() {
        String place = pointer.isEmpty() ? "" : " " + pointer;
        return "[%s]%s (%s): %s".formatted(rule, place, position, message);
    }
}
