package io.github.tencenterrors.samples.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The sources of the published modules, parsed. */
record Sources(DocTrees trees, List<CompilationUnitTree> units) {

    static final Sources OF_MODULES = parsed(Checkout.MODULES.stream()
            .flatMap(module -> Checkout.files(Checkout.ROOT.resolve(module).resolve("src/main/java"), ".java").stream())
            .toList());

    private static Sources parsed(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            return new Sources(DocTrees.instance(task), List.copyOf(units));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
