package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class PublicTypesTest {

    @Test
    void sayWhatTheyAreAndSinceWhen() {
        List<String> documented = new ArrayList<>();
        List<String> bare = new ArrayList<>();
        Sources.OF_MODULES.units().forEach(unit -> new PublicTypes(Sources.OF_MODULES.trees(), documented, bare)
                .scan(unit, null));

        assertThat(bare).as("public types without Javadoc, or without @since").isEmpty();
        assertThat(documented)
                .contains("ErrorCatalog", "ResponseContract", "TencentErrorSource", "TencentStubs", "Claim", "Kind");
    }

    /** Visits public types, and those inside of public types; what is inside of another is nobody's promise. */
    private static final class PublicTypes extends TreePathScanner<Void, Void> {

        private final DocTrees trees;
        private final List<String> documented;
        private final List<String> bare;

        private PublicTypes(DocTrees trees, List<String> documented, List<String> bare) {
            this.trees = trees;
            this.documented = documented;
            this.bare = bare;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type)) {
                DocCommentTree doc = trees.getDocCommentTree(getCurrentPath());
                (hasSince(doc) ? documented : bare).add(type.getSimpleName().toString());
                return super.visitClass(type, null);
            }
            return null;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            return null;
        }

        private boolean isPublic(ClassTree type) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            return inInterface || type.getModifiers().getFlags().contains(Modifier.PUBLIC);
        }

        private static boolean hasSince(DocCommentTree doc) {
            return doc != null
                    && !doc.getFirstSentence().isEmpty()
                    && doc.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.SINCE);
        }
    }
}
