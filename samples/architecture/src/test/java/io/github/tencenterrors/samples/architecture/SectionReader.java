package io.github.tencenterrors.samples.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Cuts a page at its headings. */
final class SectionReader extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final List<String> snippets = new ArrayList<>();
    private final List<String> tables = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();
    private final Set<String> numbers = new TreeSet<>();
    private int items;
    private int emphases;
    private int level;
    private int line = 1;
    private String heading = "";

    private SectionReader() {}

    static List<Section> sections(String markdown) {
        SectionReader reader = new SectionReader();
        PARSER.parse(markdown).accept(reader);
        reader.end();
        return List.copyOf(reader.sections);
    }

    @Override
    public void visit(Heading node) {
        end();
        level = node.getLevel();
        line = node.getSourceSpans().get(0).getLineIndex() + 1;
        visitChildren(node);
        heading = words.toString();
    }

    @Override
    public void visit(FencedCodeBlock block) {
        snippets.add(block.getInfo() + "\n" + block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        snippets.add(block.getLiteral());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            Node body = block.getLastChild();
            long rows =
                    children(body).stream().filter(TableRow.class::isInstance).count();
            tables.add(rows + " x " + children(body.getFirstChild()).size());
        }
        visitChildren(block);
    }

    @Override
    public void visit(ListItem item) {
        items++;
        visitChildren(item);
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphases++;
        visitChildren(emphasis);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        emphases++;
        visitChildren(emphasis);
    }

    @Override
    public void visit(Link link) {
        links.add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
        codes.add(code.getLiteral());
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
        NUMBER.matcher(text.getLiteral()).results().map(MatchResult::group).forEach(numbers::add);
    }

    private void end() {
        sections.add(new Section(
                level,
                line,
                heading,
                List.copyOf(snippets),
                List.copyOf(tables),
                items,
                emphases,
                List.copyOf(links),
                Set.copyOf(codes),
                Set.copyOf(numbers)));
        words.setLength(0);
        List.of(snippets, tables, links, codes, numbers).forEach(each -> each.clear());
        items = 0;
        emphases = 0;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
