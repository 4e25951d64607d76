package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Position;

/**
 * What is to be marked in the text of a body, which may be JSON or not.
 *
 * @param begin how many characters stand in front of it
 * @param end the same, of what is behind it
 */
record Mark(int begin, int end) {

    /** How much of a value is worth marking. */
    private static final int LONGEST = 300;

    private static final String BEHIND_SCALARS = " \t\r\n,:]}";

    /** The value that begins at a position; nothing, at the end of the text, where it has no such position. */
    static Mark of(String text, Position position) {
        int begin = offset(text, position);
        return new Mark(begin, endOfValue(text, begin));
    }

    private static int offset(String text, Position position) {
        int at = 0;
        for (int line = 1; line < position.line(); line++) {
            at = endOfLine(text, at);
            if (at == text.length()) {
                return at;
            }
        }
        return (int) Math.min(text.length(), (long) at + Math.max(1, position.column()) - 1);
    }

    private static int endOfValue(String text, int begin) {
        int longest = Math.min(text.length(), begin + LONGEST);
        if (begin == longest) {
            return begin;
        }
        return switch (text.charAt(begin)) {
            case '"' -> endOfString(text, begin, longest);
            case '{', '[' -> endOfStructure(text, begin, longest);
            default -> endOfScalar(text, begin, longest);
        };
    }

    /** Line ends are those that JSON parsers count: {@code \n}, {@code \r\n} and a lone {@code \r}. */
    private static int endOfLine(String text, int begin) {
        for (int at = begin; at < text.length(); at++) {
            char here = text.charAt(at);
            if (here == '\n' || (here == '\r' && !text.startsWith("\n", at + 1))) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static int endOfString(String text, int begin, int longest) {
        for (int at = begin + 1; at < longest; at++) {
            if (text.charAt(at) == '"') {
                return at + 1;
            }
            if (text.charAt(at) == '\\') {
                at++;
            }
        }
        return longest;
    }

    /** All of a short object or array; of a long one the bracket that opens it. */
    private static int endOfStructure(String text, int begin, int longest) {
        int depth = 0;
        for (int at = begin; at < longest; at++) {
            switch (text.charAt(at)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> at = endOfString(text, at, longest) - 1;
                default -> {} // nothing that opens or ends
            }
            if (depth == 0) {
                return at + 1;
            }
        }
        return begin + 1;
    }

    private static int endOfScalar(String text, int begin, int longest) {
        int at = begin + Character.charCount(text.codePointAt(begin));
        while (at < longest && BEHIND_SCALARS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
