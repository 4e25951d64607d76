package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.Arrays;
import java.util.Locale;

/** The names of constants in files: {@code SERVER_FAULT} is {@code server-fault}. */
final class Identified {

    private Identified() {}

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E constant(Class<E> type, String noun, String id) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> id(each).equals(id))
                .findFirst()
                .orElseThrow(() -> new Problem(
                                "no " + noun + " is called '" + id + "'",
                                "",
                                "the names are fixed",
                                Nearest.asQuestion(
                                        id,
                                        Arrays.stream(type.getEnumConstants())
                                                .map(Identified::id)
                                                .toList()))
                        .asIllegalArgument());
    }
}
