package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The parameters of an extension as they stand in a stub: plain JSON, of which nothing is known yet. */
record JsonParameters(String extension, Map<String, Object> values) {

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw mistyped(name, value, "a string");
        });
    }

    /** The digits of an integer, or a string; what they stand for is checked where they are used. */
    Optional<String> integerOrText(String name) {
        return Optional.ofNullable(values.get(name)).map(value -> {
            if (value instanceof String || value instanceof Integer || value instanceof Long) {
                return value.toString();
            }
            throw mistyped(name, value, "a string or an integer");
        });
    }

    boolean flag(String name) {
        Object value = Objects.requireNonNullElse(values.get(name), false);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw mistyped(name, value, "true or false");
    }

    void requireKnown(List<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw new Problem(
                                extension + " has no parameter '" + name + "'",
                                "",
                                "a parameter that is not understood would be ignored",
                                Nearest.asQuestion(name, known))
                        .asIllegalArgument();
            }
        }
    }

    void requirePresent(String name, String fix) {
        if (values.get(name) == null) {
            throw new Problem(extension + " has no '" + name + "'", "", "it cannot do without", fix)
                    .asIllegalArgument();
        }
    }

    private IllegalArgumentException mistyped(String name, Object value, String wanted) {
        String shown = value instanceof String ? "'" + value + "'" : String.valueOf(value);
        return new Problem(
                        "the parameter '" + name + "' of " + extension + " is " + shown,
                        "",
                        "it must be " + wanted,
                        "write " + wanted)
                .asIllegalArgument();
    }
}
