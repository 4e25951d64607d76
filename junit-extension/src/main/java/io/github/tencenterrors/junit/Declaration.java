package io.github.tencenterrors.junit;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;

/**
 * What the annotation stands on: a parameterized method or class.
 *
 * @param place how messages call it
 * @param slots its parameters or fields, in the order of the arguments
 */
record Declaration(String place, List<Slot> slots) {

    static Declaration of(AnnotatedElement element) {
        return element instanceof Method method ? ofMethod(method) : ofClass((Class<?>) element);
    }

    private static Declaration ofMethod(Method method) {
        String place =
                method.getReturnType().getSimpleName() + " " + new TestName(method.getDeclaringClass(), method).text();
        return new Declaration(place, slots(method, 0));
    }

    /** JUnit fills the fields where there are any, and otherwise the parameters of the only constructor. */
    private static Declaration ofClass(Class<?> type) {
        List<Slot> fields = ParameterFields.of(type);
        return new Declaration("class " + type.getName(), fields.isEmpty() ? constructorSlots(type) : fields);
    }

    private static List<Slot> constructorSlots(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        boolean inner = type.isMemberClass() && !Modifier.isStatic(type.getModifiers());
        return slots(constructor, inner ? 1 : 0);
    }

    private static List<Slot> slots(Executable executable, int implicit) {
        Parameter[] parameters = executable.getParameters();
        return Arrays.stream(parameters).skip(implicit).map(Slot::of).toList();
    }
}
