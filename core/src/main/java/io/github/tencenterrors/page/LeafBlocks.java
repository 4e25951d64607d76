package io.github.tencenterrors.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** The blocks of a Markdown document that hold text, out of their quotes and lists. */
final class LeafBlocks {

    private LeafBlocks() {}

    static List<Node> of(Node document) {
        List<Node> leaves = new ArrayList<>();
        Node node = document.getFirstChild();
        while (node != null) {
            boolean container = node instanceof BlockQuote || node instanceof ListBlock || node instanceof ListItem;
            if (!container) {
                leaves.add(node);
            }
            node = container && node.getFirstChild() != null ? node.getFirstChild() : after(node, document);
        }
        return leaves;
    }

    private static @Nullable Node after(Node node, Node document) {
        Node at = node;
        while (at != null && at != document && at.getNext() == null) {
            at = at.getParent();
        }
        return at == null || at == document ? null : at.getNext();
    }
}
