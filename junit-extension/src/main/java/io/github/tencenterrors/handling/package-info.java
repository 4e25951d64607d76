/**
 * How complete the error handling of some code is: it is played every documented error, and what it makes of each is judged.
 *
 * <p>Start at {@link io.github.tencenterrors.handling.Probe}, whose result is a {@link
 * io.github.tencenterrors.handling.HandlingMatrix}. This package does not know how errors reach the code under test: a
 * mock server, a fake transport or an argument will do.
 */
@NullMarked
package io.github.tencenterrors.handling;

import org.jspecify.annotations.NullMarked;
