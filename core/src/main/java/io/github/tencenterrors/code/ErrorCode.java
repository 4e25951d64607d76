package io.github.tencenterrors.code;

/**
 * A code by which Tencent Cloud names a failure.
 *
 * <p>Three vocabularies exist: dotted names (API 3.0 and API 2017), integers (API 2.0), and the module codes that API
 * 2.0 hides inside its {@code message}.
 *
 * @since 0.1
 */
public sealed interface ErrorCode permits NamedCode, NumericCode, ModuleCode {

    /** The code as it is written: {@code AuthFailure.SignatureFailure}, {@code 4100}, {@code -514}. */
    String text();

    /**
     * The value of a code found in the {@code Code} or {@code code} member of a response, or in a table.
     *
     * <p>An integer becomes a {@link NumericCode}, everything else a {@link NamedCode}. A module code is never the
     * result: it cannot be told from a numeric code by its digits, only by its place.
     *
     * @param text a dotted name, or an integer of at most 18 digits
     * @throws IllegalArgumentException if the text is neither; the message names the fix
     */
    static ErrorCode parse(String text) {
        return NumericCode.isNumeric(text) ? NumericCode.parse(text) : new NamedCode(text);
    }
}
