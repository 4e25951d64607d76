package io.github.tencenterrors.junit;

import io.github.tencenterrors.code.Problem;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.aggregator.AggregateWith;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * A place for an argument.
 *
 * @param element the parameter or field, for its annotations
 * @param type its type
 * @param label its type and name, for messages
 */
record Slot(AnnotatedElement element, Class<?> type, String label) {

    static Slot of(Parameter parameter) {
        return new Slot(parameter, parameter.getType(), label(parameter.getType(), parameter.getName()));
    }

    static Slot of(Field field) {
        return new Slot(field, field.getType(), label(field.getType(), field.getName()));
    }

    /** Whether it is filled from all arguments together. */
    boolean isAggregated() {
        return ArgumentsAccessor.class.isAssignableFrom(type)
                || AnnotationSupport.isAnnotated(element, AggregateWith.class);
    }

    /** What it asks of an error, an aggregator being given the error itself; empty where it is not ours to fill. */
    Optional<ArgumentKind> kind() {
        boolean body = element.isAnnotationPresent(JsonBody.class);
        if (body && type != String.class) {
            throw new Problem(
                            "@JsonBody stands on no String: '" + label + "'",
                            "",
                            "it tells a String that is the body from one that is the code",
                            "make it a String, or take @JsonBody away")
                    .asIllegalArgument();
        }
        if (isAggregated()) {
            return Optional.of(ArgumentKind.ERROR);
        }
        return body
                ? Optional.of(ArgumentKind.BODY)
                : Arrays.stream(ArgumentKind.values())
                        .filter(kind -> kind.type().isAssignableFrom(type))
                        .findFirst();
    }

    /** Whether nobody else fills such a slot; a String or a tree may be of another resolver. */
    boolean isOursAlone() {
        return !isAggregated()
                && kind().filter(kind -> kind != ArgumentKind.CODE && kind != ArgumentKind.TREE)
                        .isPresent();
    }

    /** Whether it can hold the value; what an aggregator makes of it, it must say itself. */
    boolean accepts(Object value) {
        return type.isInstance(value) || isAggregated();
    }

    private static String label(Class<?> type, String name) {
        return type.getSimpleName() + " " + name;
    }
}
