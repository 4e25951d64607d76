package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    @Test
    void sayWhatTheyAreAndSinceWhen() throws IOException {
        List<Path> sources = Checkout.MODULES.stream()
                .flatMap(module ->
                        Checkout.files(Checkout.ROOT.resolve(module).resolve("src/main/java"), ".java").stream())
                .toList();

        List<String> documented = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (type instanceof ClassTree tree
                            && tree.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                        DocCommentTree doc = trees.getDocCommentTree(new TreePath(new TreePath(unit), type));
                        (hasSince(doc) ? documented : bare)
                                .add(tree.getSimpleName().toString());
                    }
                }
            }
        }

        assertThat(bare).as("public types without Javadoc, or without @since").isEmpty();
        assertThat(documented).contains("ErrorCatalog", "ResponseContract", "TencentErrorSource", "TencentStubs");
    }

    private static boolean hasSince(DocCommentTree doc) {
        return doc != null
                && !doc.getFirstSentence().isEmpty()
                && doc.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.SINCE);
    }
}
