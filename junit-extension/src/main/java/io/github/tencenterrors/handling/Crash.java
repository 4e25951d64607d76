package io.github.tencenterrors.handling;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * The exceptions that nobody throws on purpose to report a failed call. One that has such an exception for a cause is none
 * of them: somebody has caught it.
 *
 * @since 0.1
 */
public enum Crash {
    /** Something was missing in the response. */
    NULL_POINTER(NullPointerException.class),
    /** Something in the response was of another type. */
    CLASS_CAST(ClassCastException.class),
    /** Something in the response was shorter: {@code ArrayIndexOutOfBoundsException} and its like. */
    INDEX_OUT_OF_BOUNDS(IndexOutOfBoundsException.class),
    /** An {@code Optional}, a list or an iterator was empty. */
    NO_SUCH_ELEMENT(NoSuchElementException.class),
    /** A text was taken for a number. */
    NUMBER_FORMAT(NumberFormatException.class),
    /** A division by zero, or an overflow. */
    ARITHMETIC(ArithmeticException.class),
    /** An array of another type. */
    ARRAY_STORE(ArrayStoreException.class),
    /** A length below zero. */
    NEGATIVE_ARRAY_SIZE(NegativeArraySizeException.class),
    /** A collection that was changed meanwhile. */
    CONCURRENT_MODIFICATION(ConcurrentModificationException.class),
    /** An {@code Error}: a stack overflow, a missing class, a {@code switch} without a branch. */
    ERROR(Error.class);

    /** They say nothing but that another thread, or reflection, has thrown their cause. */
    private static final List<Class<? extends Throwable>> WRAPPERS = List.of(
            ExecutionException.class,
            CompletionException.class,
            InvocationTargetException.class,
            UndeclaredThrowableException.class);

    private final Class<? extends Throwable> type;

    Crash(Class<? extends Throwable> type) {
        this.type = type;
    }

    /** Exceptions of this type, and of those below it. */
    public Class<? extends Throwable> type() {
        return type;
    }

    /** The crash that this exception is; empty for one that may be meant. */
    public static Optional<Crash> of(Throwable thrown) {
        return Arrays.stream(values())
                .filter(each -> each.type.isInstance(thrown))
                .findFirst();
    }

    /** What was thrown, out of what {@code Future}s and reflection have wrapped around it. */
    static Throwable unwrapped(Throwable thrown) {
        Throwable cause = thrown;
        while (WRAPPERS.contains(cause.getClass()) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    /** The first place outside of the JDK; the message of an exception may hold a secret, a place does not. */
    static Optional<String> place(Throwable thrown) {
        StackTraceElement[] trace = thrown.getStackTrace();
        return Arrays.stream(trace)
                .filter(each -> !isOfTheJdk(each.getClassName()))
                .findFirst()
                .or(() -> Arrays.stream(trace).findFirst())
                .map(each -> "%s.%s(%s:%s)"
                        .formatted(
                                each.getClassName(), each.getMethodName(), each.getFileName(), each.getLineNumber()));
    }

    private static boolean isOfTheJdk(String className) {
        return className.startsWith("java.") || className.startsWith("jdk.") || className.startsWith("sun.");
    }
}
