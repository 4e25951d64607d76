package io.github.tencenterrors.junit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;

/**
 * What JUnit tells of the arguments of an invocation: as they were supplied, and those of the parameterized classes around
 * it.
 *
 * <p>It tells since JUnit 5.13, and this jar runs on 5.10: the methods are found by their names.
 *
 * @param get the information that is next to a context, or null
 * @param arguments the arguments in it
 */
record ParameterInfos(Method get, Method arguments) {

    private static final String TYPE = "org.junit.jupiter.params.support.ParameterInfo";
    private static final Optional<ParameterInfos> KNOWN = find();

    /** The arguments of an invocation and of what is around it; none where JUnit does not tell. */
    static List<Object> of(ExtensionContext invocation) {
        return KNOWN.map(methods -> methods.around(invocation)).orElse(List.of());
    }

    private List<Object> around(ExtensionContext invocation) {
        List<Object> all = new ArrayList<>();
        for (Optional<ExtensionContext> each = Optional.of(invocation);
                each.isPresent();
                each = each.flatMap(ExtensionContext::getParent)) {
            all.addAll(next(each.get()));
        }
        return all;
    }

    private List<Object> next(ExtensionContext context) {
        try {
            Object info = get.invoke(null, context);
            return info == null ? List.of() : ((ArgumentsAccessor) arguments.invoke(info)).toList();
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
