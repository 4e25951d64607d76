package io.github.tencenterrors.page;

import io.github.tencenterrors.page.Findings.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Turns windows of Markdown lines into HTML in which everything stands on its own line; raw HTML goes through as it is.
 *
 * <p>Indented code is not known here: on documentation pages it is a table that somebody indented.
 */
final class MarkdownHtml {

    private static final int DEEPEST = 50;

    private static final Pattern NO_MARKUP =
            Pattern.compile("\\s*<(?:[!?]|(?:script|style|pre|textarea)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z]");
    private static final Pattern TIGHT_HEADING = Pattern.compile(" {0,3}#{2,6}(?=[^#\\s])");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    HtmlBlock.class,
                    ListBlock.class,
                    ThematicBreak.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final HtmlLines html;
    private final Findings findings;
    private final PipeTableHtml table;

    /** The line that opened a fence which the last window did not close. */
    private Optional<Line> fence = Optional.empty();

    MarkdownHtml(HtmlLines html, Findings findings) {
        this.html = html;
        this.findings = findings;
        this.table = new PipeTableHtml(html);
    }

    void add(List<Line> window) {
        List<Line> lines = PipeTable.isRow(window.get(0)) ? table.continued(window) : new ArrayList<>(window);
        Optional<Line> carried = fence;
        carried.ifPresent(line -> lines.add(0, line.again()));
        fence = read(lines, false).map(line -> line.number() == 0 ? carried.orElse(line) : line);
    }

    void end() {
        fence.ifPresent(line -> findings.add(
                PageRule.UNCLOSED_FENCE,
                Place.ofLine(line.number()),
                "the fence is never closed, so that all lines below it are code"));
    }

    /** Reads lines and gives the one that opens a fence which they do not close. */
    private Optional<Line> read(List<Line> lines, boolean repaired) {
        List<Line> readable = lines.stream().map(MarkdownHtml::readable).toList();
        String text = readable.stream().map(Line::text).collect(Collectors.joining("\n"));
        Optional<Line> open = Optional.empty();
        for (Node block : LeafBlocks.of(PARSER.parse(text))) {
            open = openFence(block, readable);
            if (block instanceof TableBlock pipes) {
                table.write(pipes, linesOf(block, readable), readable);
            } else {
                read(block, linesOf(block, readable), repaired);
            }
        }
        return open;
    }

    private void read(Node block, List<Line> lines, boolean repaired) {
        if (block instanceof HtmlBlock || block instanceof Paragraph) {
            if (repaired || !repair(block, lines)) {
                table.close();
                verbatim(block, lines);
            }
        } else if (block instanceof Heading heading) {
            table.close();
            String tag = "h" + heading.getLevel() + ">";
            html.at(lines.get(0).number()).raw("<" + tag);
            InlineHtml.write(heading, true, html);
            html.raw("</" + tag);
        } else if (!(block instanceof LinkReferenceDefinition)) {
            table.close();
        }
    }

    private void verbatim(Node block, List<Line> lines) {
        if (block instanceof Paragraph) {
            html.at(lines.get(0).number()).raw("<p>");
            InlineHtml.write(block, true, html);
            html.raw("</p>");
        } else {
            raw(lines);
        }
    }

    private void raw(List<Line> lines) {
        lines.forEach(line -> html.at(line.number()).raw(line.text()));
    }

    /** Reads lines as a pipe table that are none to the parser; false where there is nothing of the kind in them. */
    private boolean repair(Node block, List<Line> lines) {
        if (block instanceof Paragraph && table.isOpen() && lines.stream().allMatch(PipeTable::isRow)) {
            read(table.continuedBehindBlank(lines), true);
            return true;
        }
        Optional<Integer> head =
                PipeTable.headIn(lines).filter(at -> block instanceof Paragraph || isMarkup(lines, at));
        head.ifPresent(at -> {
            table.close();
            if (block instanceof HtmlBlock) {
                raw(lines.subList(0, at));
            }
            findings.add(
                    block instanceof HtmlBlock ? PageRule.MARKDOWN_IN_HTML : PageRule.DELIMITER_ROW_REPAIRED,
                    Place.ofLine(lines.get(at).number()),
                    "the lines from here are read as a pipe table");
            read(PipeTable.completed(lines.subList(at, lines.size())), true);
        });
        return head.isPresent();
    }

    /** Whether the lines of an HTML block before that one are tags and text: no comment, script or the like is open. */
    private static boolean isMarkup(List<Line> lines, int end) {
        String before = lines.subList(0, end).stream().map(Line::text).collect(Collectors.joining("\n"));
        return !NO_MARKUP.matcher(before).lookingAt() && before.lastIndexOf("<!--") <= before.lastIndexOf("-->");
    }

    private static Optional<Line> openFence(Node last, List<Line> lines) {
        return last instanceof FencedCodeBlock code && code.getClosingFenceLength() == null
                ? Optional.of(lines.get(code.getSourceSpans().get(0).getLineIndex()))
                : Optional.empty();
    }

    /** The lines of a block as it sees them: without the marks of the quotes and lists around it. */
    private static List<Line> linesOf(Node block, List<Line> lines) {
        List<Line> own = new ArrayList<>();
        for (SourceSpan span : block.getSourceSpans()) {
            Line line = lines.get(span.getLineIndex());
            int from = span.getColumnIndex();
            own.add(new Line(line.number(), line.text().substring(from, from + span.getLength())));
        }
        return own;
    }

    /** A tag that begins a line is a tag, however far it is indented, and a heading needs no blank behind its marks. */
    private static Line readable(Line line) {
        String stripped = line.text().stripLeading();
        if (TAG.matcher(stripped).lookingAt()) {
            return new Line(line.number(), stripped);
        }
        Matcher heading = TIGHT_HEADING.matcher(line.text());
        return heading.lookingAt()
                ? new Line(line.number(), heading.group() + " " + line.text().substring(heading.end()))
                : line;
    }
}
