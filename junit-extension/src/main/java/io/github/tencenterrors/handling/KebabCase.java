package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.Arrays;
import java.util.Locale;

/** The names of constants in files: {@code NOT_RETRIED} is {@code not-retried}. */
final class KebabCase {

    private KebabCase() {}

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String noun, String id) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(each -> id(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "no " + noun + " is called '" + id + "'",
                                "",
                                "the names are fixed",
                                Nearest.asQuestion(
                                        id,
                                        Arrays.stream(constants)
                                                .map(KebabCase::id)
                                                .toList()))
                        .asIllegalArgument());
    }
}
