package io.github.tencenterrors.wiremock;

import java.time.Duration;
import java.util.Optional;

/**
 * One request, among those of a test that had the same action.
 *
 * @param sinceFirst how long after the first of them it came; zero for the first
 * @param fault what a fault rule answered it with, such as {@code RequestLimitExceeded}; empty where none did
 * @since 0.1
 */
public record Attempt(Duration sinceFirst, Optional<String> fault) {}
