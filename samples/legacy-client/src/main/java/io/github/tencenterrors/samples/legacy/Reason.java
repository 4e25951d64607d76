package io.github.tencenterrors.samples.legacy;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why something was not done.
 *
 * @param code the integer, such as 4100
 * @param codeDesc the name beside it, such as {@code AuthFailure}; not always there, and documented nowhere
 * @param moduleCode the product's own code at the head of the message
 * @param message the rest of the message, for people
 * @param kind what it means, by the module code if we know that one, else by the code
 * @since 0.1
 */
public record Reason(long code, Optional<String> codeDesc, OptionalLong moduleCode, String message, Kind kind) {}
