package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Position;

/**
 * A catalogue file cannot be used. The message names the file, the line, the reason and the fix.
 *
 * @since 0.1
 */
public final class CatalogFormatException extends MisuseException {

    private static final long serialVersionUID = 1L;

    CatalogFormatException(String file, Position position, String pointer, String why, String fix) {
        super(new Problem(
                "the catalogue file cannot be used",
                "%s, %s%s".formatted(file, position, pointer.isEmpty() ? "" : " (" + pointer + ")"),
                why,
                fix));
    }
}
