package io.github.tencenterrors.page;

import io.github.tencenterrors.page.Findings.Note;
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

    private static final Note BROKEN =
            new Note(PageRule.BROKEN_TABLE_REPAIRED, "rows behind a blank line are read as rows of the table above it");

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

    /** Header and row of dashes of the pipe table that the last lines belong to; empty behind anything else. */
    private List<Line> tableHead = List.of();

    /** What to note on the next row of a pipe table. */
    private Optional<Note> broken = Optional.empty();

    /** The line that opened a fence which the last window did not close. */
    private Optional<Line> fence = Optional.empty();

    MarkdownHtml(HtmlLines html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void add(List<Line> window) {
        List<Line> lines = new ArrayList<>();
        fence.ifPresent(line -> lines.add(line.again()));
        if (PipeTable.isRow(window.get(0))) {
            tableHead.forEach(line -> lines.add(line.again()));
        }
        lines.addAll(window);
        read(lines, false);
    }

    void end() {
        closeTable();
        fence.ifPresent(line -> findings.add(
                PageRule.UNCLOSED_FENCE,
                Place.ofLine(line.number()),
                "the fence is never closed, so that all lines below it are code"));
    }

    private void read(List<Line> lines, boolean repaired) {
        List<Line> readable = lines.stream().map(MarkdownHtml::readable).toList();
        String text = readable.stream().map(Line::text).collect(Collectors.joining("\n"));
        List<Node> blocks = LeafBlocks.of(PARSER.parse(text));
        for (Node block : blocks) {
            if (block instanceof TableBlock table) {
                table(table, linesOf(block, readable), readable);
            } else {
                read(block, linesOf(block, readable), repaired);
            }
        }
        Optional<Line> carried = fence;
        fence = blocks.isEmpty() ? Optional.empty() : openFence(blocks.get(blocks.size() - 1), readable);
        fence = fence.flatMap(line -> line.number() == 0 ? carried : Optional.of(line));
    }

    private void read(Node block, List<Line> lines, boolean repaired) {
        if (block instanceof HtmlBlock || block instanceof Paragraph) {
            if (repaired || !repair(block, lines)) {
                closeTable();
                verbatim(block, lines);
            }
        } else if (block instanceof Heading heading) {
            closeTable();
            String tag = "h" + heading.getLevel() + ">";
            html.at(lines.get(0).number()).raw("<" + tag);
            InlineHtml.write(heading, true, html);
            html.raw("</" + tag);
        } else if (!(block instanceof LinkReferenceDefinition)) {
            closeTable();
        }
    }

    private void verbatim(Node block, List<Line> lines) {
        if (block instanceof Paragraph) {
            html.at(lines.get(0).number()).raw("<p>");
            InlineHtml.write(block, true, html);
            html.raw("</p>");
        } else {
            lines.forEach(line -> html.at(line.number()).raw(line.text()));
        }
    }

    /** Reads lines as a pipe table that are none to the parser; false where there is nothing of the kind in them. */
    private boolean repair(Node block, List<Line> lines) {
        if (block instanceof Paragraph && !tableHead.isEmpty() && lines.stream().allMatch(PipeTable::isRow)) {
            broken = Optional.of(BROKEN);
            List<Line> whole =
                    new ArrayList<>(tableHead.stream().map(Line::again).toList());
            whole.addAll(lines);
            read(whole, true);
            return true;
        }
        Optional<Integer> head =
                PipeTable.headIn(lines).filter(at -> block instanceof Paragraph || isMarkup(lines, at));
        head.ifPresent(at -> {
            closeTable();
            lines.subList(0, at).forEach(line -> html.at(line.number()).raw(line.text()));
            found(
                    block instanceof Paragraph ? PageRule.DELIMITER_ROW_REPAIRED : PageRule.MARKDOWN_IN_HTML,
                    lines.get(at),
                    "the lines from here are read as a pipe table");
            read(PipeTable.completed(lines.subList(at, lines.size())), true);
        });
        return head.isPresent();
    }

    private void table(TableBlock table, List<Line> lines, List<Line> all) {
        boolean continued = lines.get(0).number() == 0;
        if (!continued) {
            closeTable();
            html.at(lines.get(0).number()).raw("<table>");
        }
        tableHead = List.copyOf(lines.subList(0, 2));
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                SourceSpan span = row.getSourceSpans().get(0);
                Line line = all.get(span.getLineIndex());
                if (line.number() > 0) {
                    row(row, line.number(), surplus(row, line, span));
                }
            }
        }
    }

    private void row(Node row, int line, Optional<Note> surplus) {
        html.at(line).row(surplus.or(() -> broken));
        broken = Optional.empty();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            html.raw("<td>");
            InlineHtml.write(cell, false, html);
            html.raw("</td>");
        }
        html.raw("</tr>");
    }

    /** GitHub's Markdown passes over cells beyond the header's last one, and so does its parser. */
    private static Optional<Note> surplus(Node row, Line line, SourceSpan whole) {
        Node last = row.getLastChild();
        if (last == null || last.getSourceSpans().isEmpty()) {
            return Optional.empty();
        }
        SourceSpan cell = last.getSourceSpans().get(0);
        String rest = line.text()
                .substring(cell.getColumnIndex() + cell.getLength(), whole.getColumnIndex() + whole.getLength())
                .strip();
        return rest.length() > 1
                ? Optional.of(new Note(
                        PageRule.SURPLUS_CELLS, "cells beyond the last column are not read: " + Findings.shown(rest)))
                : Optional.empty();
    }

    private void closeTable() {
        if (!tableHead.isEmpty()) {
            html.raw("</table>");
            tableHead = List.of();
        }
    }

    private void found(PageRule rule, Line line, String message) {
        findings.add(rule, Place.ofLine(line.number()), message);
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
