package io.github.tencenterrors.wiremock;

import java.util.function.IntSupplier;

/**
 * The server behind a proxy. Its ports are asked for anew by each connection: between nested test classes WireMock starts
 * another one.
 *
 * @param hosts whose certificate it has
 */
record ProxyTarget(InterceptedHosts hosts, IntSupplier httpPort, IntSupplier httpsPort) {}
