package io.github.tencenterrors.junit;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Which arguments are taken of each error: exactly as many as there are leading slots of ours, because JUnit can be told
 * to refuse any more.
 *
 * @param kinds what each of the leading slots asks for, in their order; at least one
 */
record ArgumentPlan(Map<Slot, ArgumentKind> kinds) {

    private static final String WANTED =
            "DocumentedError, ErrorResponse, ErrorCode, Generation, String, @JsonBody String or JsonNode";

    /** Which errors have the code that a parameter insists on. */
    private static final Map<Class<?>, String> CRITERIA = Map.of(
            NamedCode.class, ", or select generations = {API_3_0, API_2017}",
            NumericCode.class, ", or select generations = API_2_0, scopes = COMMON",
            ModuleCode.class, ", or select scopes = MODULE");

    static ArgumentPlan of(List<Slot> slots) {
        List<Slot> leading =
                slots.stream().takeWhile(slot -> slot.kind().isPresent()).toList();
        if (leading.isEmpty()) {
            throw nothingToFill(slots);
        }
        slots.stream()
                .skip(leading.size())
                .filter(Slot::isOursAlone)
                .findFirst()
                .ifPresent(behind -> {
                    throw tooLate(behind, slots.get(leading.size()));
                });
        Map<Slot, ArgumentKind> kinds = new LinkedHashMap<>();
        leading.forEach(slot -> kinds.put(slot, slot.kind().orElseThrow()));
        return new ArgumentPlan(kinds);
    }

    /** The first argument is called by the error's label, the others shortly: display names have all of them. */
    Arguments of(DocumentedError error) {
        List<Object> arguments = new ArrayList<>();
        kinds.forEach((slot, kind) -> {
            Object value = kind.of(error);
            if (!slot.accepts(value)) {
                throw misfit(slot, kind, value, error);
            }
            arguments.add(Named.of(arguments.isEmpty() ? error.label() : kind.shown(error), value));
        });
        return Arguments.of(arguments.toArray());
    }

    private static IllegalArgumentException nothingToFill(List<Slot> slots) {
        return new Problem(
                        "@TencentErrorSource has no parameter to fill",
                        "",
                        slots.isEmpty()
                                ? "there is no parameter"
                                : "the first parameter is '" + slots.get(0).label() + "'",
                        "begin with a parameter of type " + WANTED)
                .asIllegalArgument();
    }

    private static IllegalArgumentException tooLate(Slot behind, Slot before) {
        return new Problem(
                        "@TencentErrorSource cannot fill '" + behind.label() + "'",
                        "",
                        "it stands behind '" + before.label() + "', which is filled by another resolver",
                        "put it before '" + before.label() + "'")
                .asIllegalArgument();
    }

    private static IllegalArgumentException misfit(Slot slot, ArgumentKind kind, Object value, DocumentedError error) {
        return new Problem(
                        "@TencentErrorSource cannot fill '" + slot.label() + "'",
                        "",
                        "for '" + error.label() + "' it would hold a value of type "
                                + value.getClass().getSimpleName(),
                        "declare it as " + kind.type().getSimpleName() + CRITERIA.getOrDefault(slot.type(), ""))
                .asIllegalArgument();
    }
}
