package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;

/** A mistake in the JSON of a gateway's settings, with its place. */
final class RefusedSettingsException extends MisuseException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    RefusedSettingsException(Problem problem, String pointer) {
        super(problem);
        this.pointer = pointer;
    }

    /** The JSON pointer of what is wrong. */
    String pointer() {
        return pointer;
    }
}
