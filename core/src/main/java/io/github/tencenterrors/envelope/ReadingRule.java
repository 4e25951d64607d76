package io.github.tencenterrors.envelope;

import java.util.Locale;

/**
 * The rules that {@link ResponseReader} finds broken while it reads.
 *
 * @since 0.1
 */
public enum ReadingRule {
    /** The body has no character but blanks. */
    EMPTY_BODY,
    /** The body is longer than {@link ReadLimits#maxBytes()}; nothing of it was read. */
    TOO_LARGE,
    /** The body is nested deeper than {@link ReadLimits#maxDepth()}. */
    TOO_DEEP,
    /** A number has more than 1000 characters, which is where our JSON parser stops. */
    TOO_LONG_NUMBER,
    /** The body is not one JSON document: HTML, truncated, or with something behind its end. */
    NOT_JSON,
    /** The JSON is in none of the envelopes. */
    NOT_AN_ENVELOPE,
    /** {@code {"Error":…}} without {@code Response} around it, as SDK wrappers log it. */
    NOT_WRAPPED,
    /** An object names a member twice; the last one counts. */
    DUPLICATE_MEMBER,
    /** Bytes that are no UTF-8, read as U+FFFD. */
    INVALID_UTF_8,
    /** A byte order mark at the head, passed over. */
    BYTE_ORDER_MARK,
    /** An entry of API 2.0's {@code detail} that is no {@code {code, message}}, left out of the value. */
    UNREADABLE_DETAIL,
    /** There are more findings than are listed one by one. */
    MORE_FINDINGS;

    /** How many findings are listed one by one. */
    static final int MOST = 100;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name in findings and reports: {@code not-json}. */
    public String id() {
        return id;
    }

    Finding at(String pointer, Position position, String message) {
        return new Finding(id, pointer, position, message);
    }
}
