package io.github.tencenterrors.schema;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a text that must not be shown: values whose name sounds like a secret, as in the temporary credentials of
 * STS.
 *
 * <p>Members are told by the grammar of JSON. What stands inside of texts, or in a text that is no JSON, is told by its
 * looks: {@code \"Token\":\"…\"} of JSON within JSON, {@code Signature=…} of an address. The text may be cut off anywhere;
 * time grows with its length and no faster.
 */
final class Secrets {

    private static final String NAMES = "(?:secret|token|password|passwd|private[_-]?key|signature|authorization)";

    private static final Pattern NAME = Pattern.compile(NAMES, Pattern.CASE_INSENSITIVE);

    /** The name, and all up to the value: the quotation marks of both are escaped alike. */
    private static final Pattern LOOKS_LIKE_MEMBER = Pattern.compile(
            NAMES + "[\\w.-]{0,60}+(?:(?<quote>\\\\*+[\"'])\\s*+:\\s*+\\k<quote>|=|\\\\u003d)",
            Pattern.CASE_INSENSITIVE);

    /** What no value of a parameter goes beyond; Go writes {@code &} as an escape. */
    private static final Pattern END_OF_PARAMETER =
            Pattern.compile("[\"'&\\s,;<>)]|\\\\(?:[\"nrt]|u0026|u003[ce])", Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final String text;
    private final BitSet places = new BitSet();

    private Secrets(String text) {
        this.text = text;
        markMembers();
        markLookalikes();
    }

    /** The text with a star for each character of a secret, so that every line and column stays. */
    static String starred(String text) {
        char[] characters = text.toCharArray();
        new Secrets(text)
                .places.stream()
                        .filter(at -> characters[at] != '\n' && characters[at] != '\r')
                        .forEach(at -> characters[at] = '*');
        return new String(characters);
    }

    /** The text with three stars for each secret. */
    static String shortened(String text) {
        BitSet places = new Secrets(text).places;
        StringBuilder shown = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int secret = places.nextSetBit(from);
            if (secret < 0) {
                break;
            }
            shown.append(text, from, secret).append("***");
            from = places.nextClearBit(secret);
        }
        return shown.append(text, from, text.length()).toString();
    }

    private void markMembers() {
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = endOfString(at);
            int colon = afterBlanks(end + 1);
            if (!has(colon, ':')) {
                at = end;
            } else if (soundsSecret(text.substring(at + 1, end))) {
                at = markValue(afterBlanks(colon + 1));
            } else {
                at = colon;
            }
            at = text.indexOf('"', at + 1);
        }
    }

    private void markLookalikes() {
        Matcher found = LOOKS_LIKE_MEMBER.matcher(text);
        int from = 0;
        while (found.find(from)) {
            String quote = found.group("quote");
            from = quote == null ? endOfParameter(found.end()) : endOfQuoted(found.end(), quote);
            places.set(found.end(), from);
        }
    }

    /** Marks all of a value but what gives it its shape, and gives its last place. */
    private int markValue(int begin) {
        int depth = 0;
        for (int at = begin; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> at = markString(at);
                case ',', ':', ' ', '\t', '\n', '\r' -> {}
                default -> at = markScalar(at);
            }
            if (depth <= 0) {
                return at;
            }
        }
        return text.length();
    }

    private int markString(int begin) {
        int end = endOfString(begin);
        places.set(begin + 1, end);
        return end;
    }

    private int markScalar(int begin) {
        int end = begin;
        while (end < text.length() && " \t\n\r,:{}[]\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        switch (text.substring(begin, end)) {
            case "true", "false", "null" -> {} // tell nothing
            default -> places.set(begin, end);
        }
        return end - 1;
    }

    private int endOfString(int begin) {
        return endOfQuoted(begin + 1, "\"");
    }

    /** The end of what begins behind such a quotation mark, which may be escaped once, twice or more. */
    private int endOfQuoted(int begin, String quote) {
        int escapes = quote.length() - 1;
        char mark = quote.charAt(escapes);
        int backslashes = 0;
        for (int at = begin; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == mark && backslashes >= escapes && (backslashes - escapes) % (2 * quote.length()) == 0) {
                return at - escapes;
            }
            backslashes = here == '\\' ? backslashes + 1 : 0;
        }
        return text.length();
    }

    private int endOfParameter(int begin) {
        Matcher end = END_OF_PARAMETER.matcher(text);
        return end.find(begin) ? end.start() : text.length();
    }

    private int afterBlanks(int begin) {
        int at = begin;
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private boolean has(int at, char wanted) {
        return at < text.length() && text.charAt(at) == wanted;
    }

    private static boolean soundsSecret(String name) {
        String plain = name.indexOf('\\') < 0
                ? name
                : ESCAPE.matcher(name)
                        .replaceAll(escape ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return NAME.matcher(plain).find();
    }
}
