package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;

/** A mistake in the JSON of fault rules, with its place. */
final class RefusedRuleException extends MisuseException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    RefusedRuleException(Problem problem, String pointer) {
        super(problem);
        this.pointer = pointer;
    }

    /** The JSON pointer of what is wrong. */
    String pointer() {
        return pointer;
    }
}
