package io.github.tencenterrors.samples.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a page says from one heading to the next, but for its words: that which a translation must have, too.
 *
 * @param level of the heading; 0 for what stands before the first
 * @param line of the heading, from 1
 * @param snippets the blocks of code, each behind its language
 * @param tables how many rows each table has, and how many columns
 * @param items how many items its lists have
 * @param emphases how much of the text is stressed: a mark beside Chinese punctuation easily stresses nothing
 * @param links targets, as they are written
 * @param codes what stands in the text between backquotes
 * @param numbers what the text writes in digits
 */
record Section(
        int level,
        int line,
        String heading,
        List<String> snippets,
        List<String> tables,
        int items,
        int emphases,
        List<String> links,
        Set<String> codes,
        Set<String> numbers) {

    /** How GitHub calls the heading in a link. */
    String anchor() {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc} -]", "")
                .replace(' ', '-');
    }

    String named() {
        return level == 0 ? "line 1" : "line " + line + " " + "#".repeat(level) + " " + heading;
    }
}
