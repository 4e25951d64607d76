package io.github.tencenterrors.samples.architecture;

import com.sun.source.tree.NewClassTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message of four parts that the modules can give: each is made as a {@code Problem}.
 *
 * @param source the file that makes it
 * @param firstLine its first line; {@code …} stands for what differs from case to case
 * @param reasons what may stand behind {@code why:}
 * @param fixes what may stand behind {@code fix:}
 */
record Misuse(String source, String firstLine, Set<String> reasons, Set<String> fixes) {

    /** Every one, once for each place that makes it. */
    static List<Misuse> all() {
        Wording wording = new Wording(new Origins(Sources.OF_MODULES));
        List<Misuse> found = new ArrayList<>();
        TreePathScanner<Void, Void> problems = new TreePathScanner<>() {
            @Override
            public Void visitNewClass(NewClassTree made, Void nothing) {
                if (made.getIdentifier().toString().equals("Problem")) {
                    List<Set<String>> parts = made.getArguments().stream()
                            .map(argument -> wording.of(new TreePath(getCurrentPath(), argument)))
                            .toList();
                    String source = Path.of(getCurrentPath()
                                    .getCompilationUnit()
                                    .getSourceFile()
                                    .toUri())
                            .getFileName()
                            .toString();
                    parts.get(0).stream()
                            .filter(text -> !text.isEmpty())
                            .map(text -> new Misuse(source, text.replaceAll("'…$", "'"), parts.get(2), parts.get(3)))
                            .forEach(found::add);
                }
                return super.visitNewClass(made, null);
            }
        };
        Sources.OF_MODULES.units().forEach(unit -> problems.scan(unit, null));
        return List.copyOf(found);
    }

    /** Whether it may say what this example says. */
    boolean says(String example) {
        return matches(
                        Set.of(firstLine + (firstLine.endsWith("'") ? "…" : "")),
                        example.lines().findFirst().orElse(""))
                && matches(reasons, part("why:", example))
                && matches(fixes, part("fix:", example));
    }

    /** The name of a page with that heading. */
    static String fileName(String heading) {
        return Stream.of(heading.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+"))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining("-"))
                + ".md";
    }

    private static String part(String label, String example) {
        return example.lines()
                .map(String::strip)
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()).strip())
                .findFirst()
                .orElse("");
    }

    /** A part that is told again from another problem may say anything. */
    private static boolean matches(Set<String> wordings, String text) {
        return wordings.isEmpty()
                || wordings.stream().anyMatch(wording -> Stream.of(wording.split(Wording.VARIABLE, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.collectingAndThen(Collectors.joining("(?s:.*)"), Pattern::compile))
                        .matcher(text)
                        .matches());
    }
}
