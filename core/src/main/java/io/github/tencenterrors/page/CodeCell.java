package io.github.tencenterrors.page;

import io.github.tencenterrors.code.NamedCode;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the cell of a code, put right.
 *
 * @param codes the codes: one as a rule, none where the cell holds nothing but a dash or words
 * @param repairs what had to be put right
 */
record CodeCell(List<String> codes, Set<PageRule> repairs) {

    private static final Pattern CODE =
            Pattern.compile("-[0-9]{1,17}|[0-9]{1,18}|[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)|none|null|nil|n/a|na|[^A-Za-z0-9]*");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212](?=[ \\d])");
    private static final Pattern MARKUP = Pattern.compile("[`*\"'“”‘’\\\\]+");
    private static final Pattern LOOSE_BLANK = Pattern.compile("(?<=[._]) +| +(?=[._])|(?<=^-|\\(-) +(?=\\d)");
    private static final String STOPS = ".。,，、;；:：";
    private static final Pattern BRACKETED = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern REMARK = Pattern.compile("([^(]+?) *\\(.*", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(" *[,、;/|\\n] *| or | 或 ");
    private static final Pattern BLANK = Pattern.compile("[\\s\\u00A0\\u3000\\u2000-\\u200A]+");
    private static final String LAYOUT = " \t\n\r\f";

    static CodeCell of(String raw) {
        String inside = strip(raw);
        return isCode(inside) && !PLACEHOLDER.matcher(inside).matches()
                ? new CodeCell(List.of(inside), Set.of())
                : repaired(inside);
    }

    private static CodeCell repaired(String inside) {
        Set<PageRule> repairs = EnumSet.noneOf(PageRule.class);
        String text = plain(inside, repairs);
        if (PLACEHOLDER.matcher(text).matches()) {
            return new CodeCell(List.of(), EnumSet.noneOf(PageRule.class));
        }
        List<String> several = several(text);
        if (!several.isEmpty()) {
            repairs.add(PageRule.SEVERAL_CODES);
            return new CodeCell(several, repairs);
        }
        String code = one(text, repairs);
        return isCode(code)
                ? new CodeCell(List.of(code), repairs)
                : new CodeCell(List.of(text.replace('\n', ' ')), EnumSet.of(PageRule.NO_ERROR_CODE));
    }

    /** The text without what is not seen or stands for something plainer; lines apart by {@code \n}. */
    private static String plain(String inside, Set<PageRule> repairs) {
        String visible = INVISIBLE.matcher(inside).replaceAll("");
        String edged = strip(visible.replace('\u00A0', ' ').replace('\u3000', ' '));
        if (visible.length() != inside.length() || edged.length() != visible.length()) {
            repairs.add(PageRule.SURROUNDING_BLANK);
        }
        String folded = Normalizer.normalize(edged, Normalizer.Form.NFKC);
        String plain = MARKUP.matcher(DASH.matcher(folded).replaceAll("-")).replaceAll("");
        if (!plain.equals(Normalizer.normalize(edged, Normalizer.Form.NFC)) && isCode(plain.strip())) {
            repairs.add(PageRule.ODD_CHARACTER);
        }
        return plain.lines()
                .map(line -> BLANK.matcher(line).replaceAll(" ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String one(String text, Set<PageRule> repairs) {
        String code = text.replace('\n', ' ');
        if (!isCode(code)) {
            String joined = LOOSE_BLANK.matcher(code).replaceAll("");
            if (!joined.equals(code)) {
                repairs.add(PageRule.INNER_BLANK);
                code = joined;
            }
            Matcher bracketed = BRACKETED.matcher(code);
            code = bracketed.matches() ? bracketed.group(1).strip() : code;
            Matcher remark = REMARK.matcher(code);
            if (remark.matches() && isCode(withoutStop(remark.group(1)))) {
                repairs.add(PageRule.REMARK_IN_CODE);
                code = remark.group(1);
            }
        }
        String stopped = withoutStop(code);
        if (!stopped.equals(code)) {
            repairs.add(PageRule.TRAILING_DOT);
        }
        return stopped;
    }

    /** The codes of a cell that has several, or empty. Blanks alone set numbers apart, and names that have a dot. */
    private static List<String> several(String text) {
        List<String> parts = parts(text, SEPARATOR);
        if (parts.size() > 1 && parts.stream().allMatch(CodeCell::isCode) && !isWrapped(text)) {
            return parts;
        }
        List<String> words = parts(text, BLANK);
        return words.size() > 1 && words.stream().allMatch(CodeCell::isUnmistakable) ? words : List.of();
    }

    /** Whether a word is a code even where no code was to be expected. */
    static boolean isUnmistakable(String word) {
        return isCode(word) && (word.contains(".") || !Character.isLetter(word.charAt(0)));
    }

    /** Whether one code is broken over lines: {@code Invalid_<br>Parameter}. At a dot, neither half would be a code. */
    private static boolean isWrapped(String text) {
        return text.contains("_\n") || text.contains("\n_");
    }

    private static List<String> parts(String text, Pattern separator) {
        return separator
                .splitAsStream(text)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Whether a text has the shape of a code that a catalogue file can hold. */
    static boolean isCode(String text) {
        return text.length() <= NamedCode.MAX_LENGTH && CODE.matcher(text).matches();
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end).strip();
    }

    /** Without the white space that a browser would not show either. */
    private static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && LAYOUT.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && LAYOUT.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
