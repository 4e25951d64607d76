package io.github.tencenterrors.code;

import java.util.function.Predicate;

/**
 * A way in which codes on the wire stray from {@code Family.Detail}.
 *
 * <p>Each was seen in documentation of single products or in logged responses, none in the common tables.
 *
 * @since 0.1
 */
public enum Untidiness {
    /** A blank before or behind the code; {@code codeDesc} of API 2.0 ends in one at times. */
    SURROUNDING_BLANK(code -> !code.strip().equals(code)),
    /** A dot at the end, as in {@code FailedOperation.PermissionDenied.}. */
    TRAILING_DOT(code -> code.strip().endsWith(".")),
    /** More than one dot inside, as in {@code FailedOperation.DeleteTrigger.UrlUsed}. */
    MORE_THAN_TWO_SEGMENTS(code -> {
        int second = code.indexOf('.', code.indexOf('.') + 1);
        return second >= 0 && second < code.stripTrailing().length() - 1;
    }),
    /** A {@code _} or {@code -} inside a segment. */
    UNDERSCORE_OR_HYPHEN(code -> code.indexOf('_') >= 0 || code.indexOf('-') >= 0),
    /** A segment that does not begin with a capital, as in {@code MissingParameter.cmq}. */
    LOWER_CASE_SEGMENT(Untidiness::hasLowerCaseSegment);

    private final Predicate<String> rule;

    Untidiness(Predicate<String> rule) {
        this.rule = rule;
    }

    /** Whether a code has it, of which {@link NamedCodeShape} approves. */
    boolean isIn(String code) {
        return rule.test(code);
    }

    private static boolean hasLowerCaseSegment(String code) {
        char before = '.';
        for (int i = 0; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (before == '.' && sign >= 'a' && sign <= 'z') {
                return true;
            }
            before = Character.isWhitespace(sign) ? before : sign;
        }
        return false;
    }
}
