package io.github.tencenterrors.samples.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where the value of a name comes from: expressions, as far as they stand in the sources.
 *
 * @param sources where constants and callers stand
 */
record Origins(Sources sources) {

    /** What callers give for a parameter: those that name its type, those of the same file, or else those of the package. */
    List<TreePath> ofParameter(TreePath method, int index) {
        MethodTree called = (MethodTree) method.getLeaf();
        String name = called.getName().toString();
        int count = called.getParameters().size();
        String home = method.getCompilationUnit().getPackageName().toString();
        List<CompilationUnitTree> neighbors = sources.units().stream()
                .filter(unit -> unit.getPackageName().toString().equals(home))
                .toList();
        Predicate<String> any = select -> select.equals(name) || select.endsWith("." + name);
        List<TreePath> found = arguments(List.of(method.getCompilationUnit()), any, count, index);
        found.addAll(arguments(
                neighbors.stream()
                        .filter(unit -> unit != method.getCompilationUnit())
                        .toList(),
                (enclosingType(method) + "." + name)::equals,
                count,
                index));
        return found.isEmpty() ? arguments(neighbors, any, count, index) : found;
    }

    private static List<TreePath> arguments(
            List<CompilationUnitTree> units, Predicate<String> method, int count, int index) {
        List<TreePath> found = new ArrayList<>();
        TreePathScanner<Void, Void> calls = new TreePathScanner<>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getArguments().size() == count
                        && method.test(call.getMethodSelect().toString())) {
                    found.add(new TreePath(getCurrentPath(), call.getArguments().get(index)));
                }
                return super.visitMethodInvocation(call, null);
            }
        };
        units.forEach(unit -> calls.scan(unit, null));
        return found;
    }

    List<TreePath> ofLocal(TreePath method, String name) {
        List<TreePath> found = new ArrayList<>();
        initializers(name, any -> true, found).scan(method, null);
        return found;
    }

    List<TreePath> ofConstant(String type, String name) {
        List<TreePath> found = new ArrayList<>();
        TreePathScanner<Void, Void> constants = initializers(
                name,
                owner -> owner instanceof ClassTree named
                        && named.getSimpleName().contentEquals(type),
                found);
        sources.units().forEach(unit -> constants.scan(unit, null));
        return found;
    }

    static String enclosingType(TreePath path) {
        TreePath each = path;
        while (!(each.getLeaf() instanceof ClassTree)) {
            each = each.getParentPath();
        }
        return ((ClassTree) each.getLeaf()).getSimpleName().toString();
    }

    private static TreePathScanner<Void, Void> initializers(String name, Predicate<Tree> in, List<TreePath> found) {
        return new TreePathScanner<>() {
            @Override
            public Void visitVariable(VariableTree variable, Void nothing) {
                if (variable.getName().contentEquals(name)
                        && variable.getInitializer() != null
                        && in.test(getCurrentPath().getParentPath().getLeaf())) {
                    found.add(new TreePath(getCurrentPath(), variable.getInitializer()));
                }
                return super.visitVariable(variable, null);
            }
        };
    }
}
