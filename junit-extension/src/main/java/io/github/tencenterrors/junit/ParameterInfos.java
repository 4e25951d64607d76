package io.github.tencenterrors.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * What JUnit tells of the arguments of an invocation, of a method or of a class: as they were supplied.
 *
 * <p>It tells since JUnit 5.13, and this jar runs on 5.10: the methods are found by their names.
 *
 * @param get the information that is next to a context, or null
 * @param arguments the arguments in it
 */
record ParameterInfos(Method get, Method arguments) {

    private static final String TYPE = "org.junit.jupiter.params.support.ParameterInfo";
    private static final Optional<ParameterInfos> KNOWN = find();

    /** The arguments of an invocation; none where JUnit does not tell, or the invocation is of another template. */
    static List<Object> of(ExtensionContext invocation) {
        return KNOWN.map(methods -> methods.own(invocation)).orElse(List.of());
    }

    private List<Object> own(ExtensionContext invocation) {
        Object info = next(invocation);
        boolean isOfOneAround = info == invocation.getParent().map(this::next).orElse(null);
        return info == null || isOfOneAround ? List.of() : arguments(info);
    }

    /** Where there is none next to a context, that of one around it. */
    private @Nullable Object next(ExtensionContext context) {
        return call(get, null, context);
    }

    private List<Object> arguments(Object info) {
        return ((ArgumentsAccessor) Objects.requireNonNull(call(arguments, info))).toList();
    }

    private static @Nullable Object call(Method method, @Nullable Object of, Object... with) {
        try {
            return method.invoke(of, with);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("a bug in tencent-errors: " + TYPE + " does not tell the arguments", e);
        }
    }

    private static Optional<ParameterInfos> find() {
        try {
            Class<?> type = Class.forName(TYPE, true, ParameterizedTest.class.getClassLoader());
            return Optional.of(
                    new ParameterInfos(type.getMethod("get", ExtensionContext.class), type.getMethod("getArguments")));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a bug in tencent-errors: " + TYPE + " has other methods", e);
        }
    }
}
