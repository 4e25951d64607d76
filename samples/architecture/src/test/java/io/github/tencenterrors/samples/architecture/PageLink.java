package io.github.tencenterrors.samples.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A link in a page. */
record PageLink(Path page, String destination) {

    static Stream<PageLink> in(Path page) {
        List<PageLink> links = new ArrayList<>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(new PageLink(page, link.getDestination()));
                super.visit(link);
            }

            @Override
            public void visit(Image image) {
                links.add(new PageLink(page, image.getDestination()));
            }
        });
        return links.stream();
    }

    /** Whether it leads to this repository, and not to a place on the network. */
    boolean isOurs() {
        return !destination.matches("[a-z]+:.*");
    }

    Path file() {
        String path = destination.replaceFirst("#.*", "");
        return path.isEmpty() ? page : page.resolveSibling(path).normalize();
    }

    String anchor() {
        return destination.contains("#") ? destination.substring(destination.indexOf('#') + 1) : "";
    }

    /** The names that GitHub gives to the headings of a page. */
    static Set<String> anchorsOf(Path page) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> repeated = new HashMap<>();
        parsed(page).accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                String name = text(heading)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                        .replace(' ', '-');
                int before = repeated.merge(name, 1, Integer::sum) - 1;
                anchors.add(before == 0 ? name : name + "-" + before);
            }
        });
        return anchors;
    }

    private static String text(Node heading) {
        StringBuilder text = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral());
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral());
            }
        });
        return text.toString();
    }

    private static Node parsed(Path page) {
        return Parser.builder().build().parse(Checkout.read(page));
    }
}
