package io.github.tencenterrors.gateway;

import java.util.Optional;

/** How a gateway finds out whether a rule is broken. */
@FunctionalInterface
interface Check {

    /** What the call has done; empty if it keeps the rule. */
    Optional<String> violation(Inspection inspection);
}
