package io.github.tencenterrors.code;

import java.util.regex.Pattern;

/**
 * A way in which codes on the wire stray from {@code Family.Detail}.
 *
 * <p>Each was seen in documentation of single products or in logged responses, none in the common tables.
 *
 * @since 0.1
 */
public enum Untidiness {
    /** A blank before or behind the code; {@code codeDesc} of API 2.0 ends in one at times. */
    SURROUNDING_BLANK("^\\s|\\s$"),
    /** A dot at the end, as in {@code FailedOperation.PermissionDenied.}. */
    TRAILING_DOT("\\.\\s*$"),
    /** More than one dot inside, as in {@code FailedOperation.DeleteTrigger.UrlUsed}. */
    MORE_THAN_TWO_SEGMENTS("\\.[^.]+\\.[^.\\s]"),
    /** A {@code _} or {@code -} inside a segment. */
    UNDERSCORE_OR_HYPHEN("[_-]"),
    /** A segment that does not begin with a capital, as in {@code MissingParameter.cmq}. */
    LOWER_CASE_SEGMENT("(^\\s*|\\.)[a-z]");

    private final Pattern pattern;

    Untidiness(String regex) {
        this.pattern = Pattern.compile(regex);
    }

    boolean isIn(String code) {
        return pattern.matcher(code).find();
    }
}
