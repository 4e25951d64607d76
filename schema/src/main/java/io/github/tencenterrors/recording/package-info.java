/**
 * Recordings of many responses, in the formats that proxies, browsers and logs write, checked against a contract.
 *
 * <p>Start at {@link io.github.tencenterrors.recording.Recordings}. This package knows nothing of servers, test engines or
 * the command line.
 */
@NullMarked
package io.github.tencenterrors.recording;

import org.jspecify.annotations.NullMarked;
