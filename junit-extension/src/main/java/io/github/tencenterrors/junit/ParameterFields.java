package io.github.tencenterrors.junit;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * The fields of a parameterized class that JUnit fills.
 *
 * <p>Their annotation is of JUnit 5.13, and this jar runs on 5.10: it is found by its name.
 */
final class ParameterFields {

    private static final String ANNOTATION = "org.junit.jupiter.params.Parameter";

    private ParameterFields() {}

    /** In the order of their indexes; those filled from all arguments together come last, for they have none. */
    static List<Slot> of(Class<?> type) {
        if (type.isRecord()) {
            return List.of();
        }
        Class<? extends Annotation> annotation = annotation();
        return ReflectionSupport.findFields(
                        type,
                        field -> AnnotationSupport.isAnnotated(field, annotation),
                        HierarchyTraversalMode.BOTTOM_UP)
                .stream()
                .sorted(Comparator.comparing((Field field) -> Slot.of(field).isAggregated())
                        .thenComparing(field -> index(field, annotation)))
                .map(Slot::of)
                .toList();
    }

    private static int index(Field field, Class<? extends Annotation> annotation) {
        try {
            Annotation found =
                    AnnotationSupport.findAnnotation(field, annotation).orElseThrow();
            return (int) annotation.getMethod("value").invoke(found);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a bug in tencent-errors: " + ANNOTATION + " has no index", e);
        }
    }

    private static Class<? extends Annotation> annotation() {
        try {
            return Class.forName(ANNOTATION, false, ParameterizedTest.class.getClassLoader())
                    .asSubclass(Annotation.class);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("a bug in tencent-errors: no parameterized class without " + ANNOTATION, e);
        }
    }
}
