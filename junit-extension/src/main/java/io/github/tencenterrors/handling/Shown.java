package io.github.tencenterrors.handling;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Foreign texts as reports show them: what the code under test returned or threw, and what catalogs of users say.
 *
 * <p>Nothing in them hides, moves a cursor or turns a line round; values whose names sound like secrets are replaced by
 * stars; and none is longer than it may be.
 */
final class Shown {

    /** What no name needs more of. */
    private static final int LONGEST_NAME = 500;

    /** A played answer is short unless a catalog has long titles. */
    private static final int LONGEST_BODY = 10_000;

    /**
     * A name that sounds like one of a secret, and what stands between it and the value: in JSON, in a query, in a log. The
     * line of a source file is no value.
     *
     * <p>A quote that is escaped {@code n} times ends where one escaped as often does, and not at one within the value, which is
     * escaped once more. A text that was cut may end before it does.
     */
    private static final Pattern NAMED_SECRET = Pattern.compile(
            "((?:secret|token|password|passwd|private[_-]?key|signature|authorization|credential)[\\w.-]{0,40}"
                    + "(?<!\\.java|\\.kt)(?:\\\\*[\"']?\\s{0,9}[:=]\\s{0,9}))"
                    + "(?:((\\\\*)([\"'])).*?(?=(?<!\\\\)(?:\\3\\3\\\\\\\\)*\\3\\4|(\\z))"
                    + "|(?:(?:bearer|basic|token)\\s{1,9})?[^\\s\"',;&<>)}\\]\\\\]+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The keys of Tencent Cloud look so: an id of a secret begins with these letters. */
    private static final Pattern SECRET_ID = Pattern.compile("AKID[0-9A-Za-z_-]{8,}");

    /** A text without any of these needs no closer look; most have none. */
    private static final List<String> SIGNS_OF_SECRETS =
            List.of("secret", "token", "passw", "private", "signature", "authorization", "credential", "akid");

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern INVISIBLE_IN_LINES =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029&&[^\\n\\t]]");

    private Shown() {}

    /** A name or a sentence, on one line. */
    static String line(String text) {
        return visible(INVISIBLE, cut(masked(text), LONGEST_NAME));
    }

    /** A body with its lines. */
    static String body(String text) {
        return visible(INVISIBLE_IN_LINES, cut(masked(text), LONGEST_BODY));
    }

    /** The text with three stars for each secret. */
    static String masked(String text) {
        if (!mayHoldSecret(text)) {
            return text;
        }
        String masked = NAMED_SECRET.matcher(text).replaceAll(Shown::stars);
        return SECRET_ID.matcher(masked).replaceAll("***");
    }

    /** The same, fit for a file: no half of a character, which UTF-8 has no way to write. */
    static String stored(String text) {
        return HALF.matcher(masked(text)).replaceAll("\uFFFD");
    }

    private static boolean mayHoldSecret(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String sign : SIGNS_OF_SECRETS) {
            if (lower.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private static String stars(MatchResult found) {
        String quote = found.group(2) == null ? "" : found.group(2);
        String end = found.group(5) == null ? "" : quote; // of a text that was cut
        return Matcher.quoteReplacement(found.group(1) + quote + "***" + end);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : Text.bounded(text, longest) + " (" + text.length() + " characters)";
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static String visible(Pattern invisible, String text) {
        if (isPlain(text)) {
            return text;
        }
        return invisible.matcher(text).replaceAll(found -> found.group()
                .chars()
                .mapToObj(c -> "\\\\u" + HexFormat.of().toHexDigits((char) c))
                .reduce("", String::concat));
    }
}
