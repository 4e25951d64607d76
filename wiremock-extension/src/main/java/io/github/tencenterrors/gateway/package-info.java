/**
 * Tencent Cloud's gateway, emulated: a call that breaks a documented rule gets the documented error, every other request
 * goes on to the stubs.
 *
 * <p>Start at {@link io.github.tencenterrors.gateway.TencentGateway} to put a gateway before a server's stubs, at {@link
 * io.github.tencenterrors.gateway.GatewayRule} for what it decides and in which order, and at {@link
 * io.github.tencenterrors.gateway.GatewayWatch} for what a failing JUnit test is told. This package hands WireMock no type
 * of a JSON library, calls only what WireMock 3 and 4 have in common, and knows no SDK but by reflection.
 */
@NullMarked
package io.github.tencenterrors.gateway;

import org.jspecify.annotations.NullMarked;
