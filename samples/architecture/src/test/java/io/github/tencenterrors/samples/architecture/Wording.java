package io.github.tencenterrors.samples.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an expression may say, as far as the source tells: what only a run can tell is {@code …}.
 *
 * @param origins where its names get their values
 */
record Wording(Origins origins) {

    static final String VARIABLE = "…";

    /** All that it may say. A text that a method is given is looked up at its callers if the whole would say nothing else. */
    Set<String> of(TreePath expression) {
        Set<String> texts = of(expression, false);
        return texts.stream().allMatch(Wording::saysNothing) ? of(expression, true) : texts;
    }

    /** Whether only a run can tell it all. */
    static boolean saysNothing(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private Set<String> of(TreePath path, boolean askCallers) {
        Tree tree = path.getLeaf();
        if (tree instanceof LiteralTree literal) {
            return Set.of(literal.getValue() instanceof String text ? text : VARIABLE);
        } else if (tree instanceof ParenthesizedTree parentheses) {
            return of(new TreePath(path, parentheses.getExpression()), askCallers);
        } else if (tree instanceof ConditionalExpressionTree choice) {
            return union(
                    of(new TreePath(path, choice.getTrueExpression()), askCallers),
                    of(new TreePath(path, choice.getFalseExpression()), askCallers));
        } else if (tree instanceof BinaryTree sum) {
            return joined(
                    part(new TreePath(path, sum.getLeftOperand()), askCallers),
                    part(new TreePath(path, sum.getRightOperand()), askCallers));
        } else if (tree instanceof MethodInvocationTree call) {
            return ofCall(path, call, askCallers);
        } else if (tree instanceof MemberSelectTree constant) {
            return ofConstant(
                    constant.getExpression().toString(),
                    constant.getIdentifier().toString());
        } else if (tree instanceof IdentifierTree name) {
            return ofName(path, name.getName().toString(), askCallers);
        }
        return Set.of(VARIABLE);
    }

    /** A part of a sum: a choice within a sentence is a variable of one sentence, and makes no two of it. */
    private Set<String> part(TreePath path, boolean askCallers) {
        Set<String> texts = of(path, askCallers);
        return texts.size() == 1 || askCallers ? texts : Set.of(VARIABLE);
    }

    /** The text of a problem that is told again is told at its own place. */
    private Set<String> ofCall(TreePath path, MethodInvocationTree call, boolean askCallers) {
        if (call.getMethodSelect() instanceof MemberSelectTree method) {
            if (method.getIdentifier().contentEquals("formatted")) {
                TreePath format = new TreePath(path, method.getExpression());
                Set<String> texts = new TreeSet<>();
                of(format, askCallers)
                        .forEach(text ->
                                texts.add(text.replace("%n", "\n").replaceAll("%[^a-zA-Z]*[a-zA-Z]", VARIABLE)));
                return texts;
            } else if (List.of("what", "message")
                    .contains(method.getIdentifier().toString())) {
                return Set.of();
            }
        }
        return Set.of(VARIABLE);
    }

    private Set<String> ofName(TreePath path, String name, boolean askCallers) {
        for (TreePath each = path; each != null; each = each.getParentPath()) {
            if (each.getLeaf() instanceof MethodTree method) {
                List<String> names = method.getParameters().stream()
                        .map(parameter -> parameter.getName().toString())
                        .toList();
                if (names.contains(name)) {
                    boolean whole = path.getParentPath().getLeaf() instanceof NewClassTree;
                    return whole || askCallers
                            ? ofAll(
                                    origins.ofParameter(each, names.indexOf(name)),
                                    given -> askCallers ? of(given, true) : of(given))
                            : Set.of(VARIABLE);
                }
                List<TreePath> local = origins.ofLocal(each, name);
                if (!local.isEmpty()) {
                    return ofAll(local, value -> of(value, false));
                }
            }
        }
        return ofConstant(Origins.enclosingType(path), name);
    }

    private Set<String> ofConstant(String type, String name) {
        return ofAll(origins.ofConstant(type, name), value -> of(value, false));
    }

    private static Set<String> ofAll(List<TreePath> expressions, Function<TreePath, Set<String>> wording) {
        Set<String> texts = new TreeSet<>();
        expressions.forEach(each -> texts.addAll(wording.apply(each)));
        return expressions.isEmpty() ? Set.of(VARIABLE) : texts;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> joined(Set<String> heads, Set<String> tails) {
        Set<String> texts = new TreeSet<>();
        heads.forEach(head -> tails.forEach(tail -> texts.add((head + tail).replace(VARIABLE + VARIABLE, VARIABLE))));
        return texts;
    }
}
