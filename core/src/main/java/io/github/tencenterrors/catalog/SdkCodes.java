package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads constants with a {@code getValue()} and nothing else, such as the enum in each product jar of the SDK. */
final class SdkCodes {

    private static final String SUFFIX = "ErrorCode";

    private SdkCodes() {}

    static ErrorCatalog read(Class<?> type) {
        Method getValue = getValue(type);
        String product = product(type);
        return ErrorCatalog.of(constants(type).stream()
                .map(constant -> code(type, getValue, constant))
                .distinct()
                .map(code -> error(type, product, code))
                .toList());
    }

    /** The constants of an enum, or of a class that keeps its instances in public static fields. */
    private static List<?> constants(Class<?> type) {
        List<?> constants = type.isEnum() ? List.of(type.getEnumConstants()) : staticFields(type);
        if (constants.isEmpty()) {
            throw refusal(type, "it has no constants");
        }
        return constants;
    }

    private static List<?> staticFields(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(field -> value(type, field))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Object value(Class<?> type, Field field) {
        try {
            return opened(type, field).get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a bug in tencent-errors: a public field cannot be read", e);
        }
    }

    private static Method getValue(Class<?> type) {
        try {
            Method method = type.getMethod("getValue");
            if (method.getReturnType() == String.class) {
                return opened(type, method);
            }
            throw refusal(type, "its getValue() returns no String");
        } catch (NoSuchMethodException e) {
            throw refusal(type, "it has no public getValue()");
        }
    }

    /** The SDK's types are public, a user's own need not be. */
    private static <T extends AccessibleObject> T opened(Class<?> type, T member) {
        if (!member.trySetAccessible()) {
            throw refusal(
                    type,
                    "its module, " + type.getModule().getName() + ", does not open the package "
                            + type.getPackageName());
        }
        return member;
    }

    private static NamedCode code(Class<?> type, Method getValue, Object constant) {
        try {
            return new NamedCode(Objects.requireNonNullElse((String) getValue.invoke(constant), ""));
        } catch (MisuseException e) {
            throw refusal(
                    type,
                    "the value of " + constant + " is " + e.problem().what() + ": "
                            + e.problem().why());
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw refusal(type, "getValue() of " + constant + " failed: " + e.getCause());
        }
    }

    private static DocumentedError error(Class<?> type, String product, NamedCode code) {
        Classification classification = Classification.inherited(Generation.API_3_0, code);
        return new DocumentedError(
                new ErrorIdentity(Generation.API_3_0, Scope.PRODUCT, Optional.of(product), code, Optional.empty()),
                Optional.empty(),
                LocalizedText.english(code.text()),
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
                        "no constants of codes: " + type.getName(),
                        "",
                        why,
                        "give an enum of the SDK's, such as com.tencentcloudapi.cvm.v20170312.CvmErrorCode")
                .asIllegalArgument();
    }
}
