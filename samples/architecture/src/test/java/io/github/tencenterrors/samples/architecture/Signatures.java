package io.github.tencenterrors.samples.architecture;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A type and its visible members as lines, each of which can be read without the others; what may be null says so. */
final class Signatures {

    private static final String BASE = "io.github.tencenterrors.";

    /** What every object has, overridden or not. */
    private static final Set<String> OBJECTS = Set.of("equals", "hashCode", "toString");

    private Signatures() {}

    static Stream<String> of(Class<?> type) {
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(Signatures::isVisible)
                                .map(Signatures::field),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(Signatures::isVisible)
                                .map(Signatures::constructor),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(Signatures::isVisible)
                                .filter(method -> !OBJECTS.contains(method.getName()))
                                .map(Signatures::method))
                .flatMap(lines -> lines.sorted());
        return Stream.concat(Stream.of(head(type)), members.map(member -> name(type) + ": " + member));
    }

    private static String head(Class<?> type) {
        return modifiers(type.getModifiers())
                + kind(type)
                + name(type)
                + variables(type)
                + after(" extends ", kind(type).equals("class ") ? bounds(type.getAnnotatedSuperclass()) : "")
                + after(" implements ", list(type.getAnnotatedInterfaces()))
                + after(" permits ", permitted(type));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "@interface ";
        }
        return type.isInterface() ? "interface " : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
    }

    private static String permitted(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .map(Signatures::name)
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String field(Field field) {
        return modifiers(field.getModifiers()) + type(field.getAnnotatedType()) + " " + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers()) + "new" + parameters(constructor);
    }

    private static String method(Method method) {
        String standard = method.getDefaultValue() == null
                ? ""
                : " default "
                        + (method.getDefaultValue() instanceof Object[] values
                                ? Arrays.toString(values)
                                : method.getDefaultValue());
        return modifiers(method.getModifiers()) + (method.isDefault() ? "default " : "")
                + after("", variables(method)).replaceFirst("(.+)", "$1 ")
                + type(method.getAnnotatedReturnType()) + " " + method.getName() + parameters(method) + standard;
    }

    private static String parameters(Executable executable) {
        return "(" + list(executable.getAnnotatedParameterTypes()) + ")"
                + after(" throws ", list(executable.getAnnotatedExceptionTypes()));
    }

    private static String variables(GenericDeclaration declaration) {
        return Arrays.stream(declaration.getTypeParameters())
                .map(variable -> variable.getName() + after(" extends ", bounds(variable.getAnnotatedBounds())))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining(", "), text -> text.isEmpty() ? "" : "<" + text + ">"));
    }

    private static String type(AnnotatedType type) {
        String text;
        if (type instanceof AnnotatedParameterizedType generic) {
            text = list(generic.getAnnotatedActualTypeArguments());
            text = name(((java.lang.reflect.ParameterizedType) type.getType()).getRawType()) + "<" + text + ">";
        } else if (type instanceof AnnotatedArrayType array) {
            return type(array.getAnnotatedGenericComponentType()) + nullable(type) + "[]";
        } else if (type instanceof AnnotatedWildcardType wildcard) {
            text = "?" + after(" super ", bounds(wildcard.getAnnotatedLowerBounds()))
                    + (wildcard.getAnnotatedLowerBounds().length > 0
                            ? ""
                            : after(" extends ", bounds(wildcard.getAnnotatedUpperBounds())));
        } else {
            text = name(type.getType());
        }
        return nullable(type) + text;
    }

    private static String nullable(AnnotatedElement type) {
        return type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
    }

    private static String bounds(AnnotatedType... bounds) {
        return Arrays.stream(bounds)
                .map(Signatures::type)
                .filter(bound -> !bound.equals("Object"))
                .collect(Collectors.joining(" & "));
    }

    private static String list(AnnotatedType... types) {
        return Arrays.stream(types).map(Signatures::type).collect(Collectors.joining(", "));
    }

    /** The full name, but for packages that a reader of this code knows. */
    private static String name(java.lang.reflect.Type type) {
        return type.getTypeName()
                .replace(BASE, "")
                .replace("java.lang.", "")
                .replace("java.util.", "")
                .replace('$', '.');
    }

    private static String after(String word, String text) {
        return text.isEmpty() ? "" : word + text;
    }

    private static boolean isVisible(Member member) {
        return !member.isSynthetic() && (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    }

    /** Without 'public', which everything here is that is not 'protected', and what no user is concerned with. */
    private static String modifiers(int modifiers) {
        int told = Modifier.PROTECTED | Modifier.STATIC | Modifier.ABSTRACT | Modifier.FINAL;
        String text = Modifier.toString(modifiers & told);
        return text.isEmpty() ? "" : text + " ";
    }
}
