package io.github.tencenterrors.page;

import java.util.Locale;
import java.util.Set;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.parser.Tag;

/** Writes the inside of a Markdown block as HTML, without recursion: emphasis can be nested deep. */
final class InlineHtml {

    private static final Set<String> BREAKS = Set.of("br", "p", "li", "ul", "ol", "div");
    private static final Set<String> TABLES =
            Set.of("table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td");

    /** Elements without markup inside, which are still open where a blank line has ended a block of HTML. */
    private static final Set<String> RAW_TEXTS = Set.of("script", "style", "textarea");

    private InlineHtml() {}

    /** @param withTables whether the tags of a table are to work, as they do outside of a pipe table */
    static void write(Node block, boolean withTables, HtmlLines html) {
        Node node = block.getFirstChild();
        while (node != null) {
            enter(node, withTables, html);
            Node next = node instanceof Image ? null : node.getFirstChild();
            while (next == null && node != block) {
                leave(node, html);
                next = node.getNext();
                node = next == null ? node.getParent() : node;
            }
            node = next;
        }
    }

    private static void enter(Node node, boolean withTables, HtmlLines html) {
        if (node instanceof Text text) {
            html.text(text.getLiteral());
        } else if (node instanceof Code code) {
            html.text(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
            html.raw("\n");
        } else if (node instanceof HardLineBreak) {
            html.raw("<br>\n");
        } else if (node instanceof StrongEmphasis) {
            html.raw("<b>");
        } else if (node instanceof HtmlInline tag) {
            tag(tag.getLiteral(), withTables, html);
        }
    }

    private static void leave(Node node, HtmlLines html) {
        if (node instanceof StrongEmphasis) {
            html.raw("</b>");
        }
    }

    /** What only looks like a tag, such as {@code <InstanceId>}, is text that the reader is meant to see. */
    private static void tag(String literal, boolean withTables, HtmlLines html) {
        String name = name(literal);
        if (BREAKS.contains(name) || (withTables && TABLES.contains(name)) || endsRawText(literal, name)) {
            html.raw(literal);
        } else if (!name.isEmpty() && !Tag.isKnownTag(name)) {
            html.text(literal);
        }
    }

    private static boolean endsRawText(String literal, String name) {
        return literal.startsWith("</") && RAW_TEXTS.contains(name);
    }

    private static String name(String literal) {
        int start = literal.startsWith("</") ? 2 : 1;
        int end = start;
        while (end < literal.length() && Character.isLetterOrDigit(literal.charAt(end))) {
            end++;
        }
        return literal.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
    }
}
