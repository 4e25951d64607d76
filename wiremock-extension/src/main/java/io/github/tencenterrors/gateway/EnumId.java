package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Locale;

/** The names of enum constants in JSON: {@code FIVE_MINUTES} is {@code five-minutes}. */
final class EnumId {

    private EnumId() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if none has it
     */
    static <E extends Enum<E>> E find(String id, String what, List<E> constants) {
        return constants.stream()
                .filter(each -> of(each).equals(id))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = constants.stream().map(EnumId::of).toList();
                    return new Problem(
                                    what + " '" + id + "'", "", "there are " + ids.size(), Nearest.asQuestion(id, ids))
                            .asIllegalArgument();
                });
    }
}
