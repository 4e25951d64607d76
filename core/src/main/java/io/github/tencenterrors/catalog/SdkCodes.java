package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the enums that each product jar of the SDK has: constants with {@code getValue()}, and nothing else. */
final class SdkCodes {

    private static final String SUFFIX = "ErrorCode";

    private SdkCodes() {}

    static ErrorCatalog read(Class<?> type) {
        Method getValue = getValue(type);
        String product = product(type);
        List<DocumentedError> errors = new ArrayList<>();
        for (Object constant : constants(type)) {
            errors.add(error(type, product, value(getValue, constant)));
        }
        return ErrorCatalog.of(errors);
    }

    private static Object[] constants(Class<?> type) {
        Object[] constants = type.getEnumConstants();
        if (constants == null) {
            throw refusal(type, "it is no enum");
        }
        return constants;
    }

    private static Method getValue(Class<?> type) {
        try {
            Method method = type.getMethod("getValue");
            if (method.getReturnType() == String.class) {
                method.setAccessible(true);
                return method;
            }
            throw refusal(type, "its getValue() returns no String");
        } catch (NoSuchMethodException e) {
            throw refusal(type, "it has no public getValue()");
        }
    }

    private static String value(Method getValue, Object constant) {
        try {
            return String.valueOf(getValue.invoke(constant));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("getValue() of " + constant + " failed", e);
        }
    }

    private static DocumentedError error(Class<?> type, String product, String text) {
        NamedCode code = new NamedCode(text);
        Classification classification = Classification.inherited(Generation.API_3_0, code);
        return new DocumentedError(
                new ErrorIdentity(Generation.API_3_0, Scope.PRODUCT, Optional.of(product), code, Optional.empty()),
                Optional.empty(),
                LocalizedText.english(text),
                LocalizedText.english("Listed by " + type.getName() + ", which does not say what it means."),
                classification.category(),
                classification.retry(),
                List.of(new OutsideSource(OutsideSource.Kind.SDK_SOURCE, type.getName(), "")));
    }

    /** {@code CvmErrorCode} is of the product {@code cvm}. */
    private static String product(Class<?> type) {
        String name = type.getSimpleName();
        String stem = name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
        return stem.toLowerCase(Locale.ROOT);
    }

    private static IllegalArgumentException refusal(Class<?> type, String why) {
        return new Problem(
                        "no enum of codes: " + type.getName(),
                        "",
                        why,
                        "give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode")
                .asIllegalArgument();
    }
}
