package io.github.tencenterrors.samples.sdk;

import java.util.function.Function;

/** What to do about a failure, and what to tell the caller when that did not help. */
record Verdict(Decision decision, Function<FailedCall, CloudException> exception) {}
