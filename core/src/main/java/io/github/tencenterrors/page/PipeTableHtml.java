package io.github.tencenterrors.page;

import io.github.tencenterrors.page.Findings.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Writes pipe tables as HTML. A table stays open until something else comes: its rows may be read in several goes. */
final class PipeTableHtml {

    private static final Note BROKEN =
            new Note(PageRule.BROKEN_TABLE_REPAIRED, "rows behind a blank line are read as rows of the table above it");

    private final HtmlLines html;

    /** Header and row of dashes of the open table; empty where none is open. */
    private List<Line> head = List.of();

    /** What to note on the next row. */
    private Optional<Note> note = Optional.empty();

    PipeTableHtml(HtmlLines html) {
        this.html = html;
    }

    boolean isOpen() {
        return !head.isEmpty();
    }

    /** More rows of the open table, with the head that lets a parser see them as such. */
    List<Line> continued(List<Line> rows) {
        List<Line> table = new ArrayList<>();
        head.forEach(line -> table.add(line.again()));
        table.addAll(rows);
        return table;
    }

    /** The same, where a blank line stands between. */
    List<Line> continuedBehindBlank(List<Line> rows) {
        note = Optional.of(BROKEN);
        return continued(rows);
    }

    /**
     * Writes a table, or more rows of the open one.
     *
     * @param lines the lines of the table
     * @param page the lines that its places in the source refer to
     */
    void write(TableBlock table, List<Line> lines, List<Line> page) {
        Line first = lines.get(0);
        if (first.number() > 0) {
            close();
            html.at(first.number()).raw("<table>");
        }
        head = List.copyOf(lines.subList(0, 2));
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                SourceSpan span = row.getSourceSpans().get(0);
                Line line = page.get(span.getLineIndex());
                if (line.number() > 0) {
                    row(row, line, span);
                }
            }
        }
    }

    void close() {
        if (isOpen()) {
            html.raw("</table>");
            head = List.of();
        }
    }

    private void row(Node row, Line line, SourceSpan span) {
        html.at(line.number()).row(surplus(row, line, span).or(() -> note));
        note = Optional.empty();
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
        return rest.replace('|', ' ').isBlank()
                ? Optional.empty()
                : Optional.of(new Note(
                        PageRule.SURPLUS_CELLS, "cells beyond the last column are not read: " + Findings.shown(rest)));
    }
}
