/**
 * Documented errors and transport faults as WireMock stubs, on the calls of Tencent Cloud's clients, and a check of what
 * a server answers them.
 *
 * <p>Start at {@link io.github.tencenterrors.wiremock.TencentStubs} to write stubs, at {@link
 * io.github.tencenterrors.wiremock.TencentFaults} to inject faults over them, at {@link
 * io.github.tencenterrors.wiremock.TencentCloudExtension} in a JUnit test, and at {@link
 * io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory} for a server of your own. This package knows neither
 * Tencent's SDKs nor a JSON library, and calls only what WireMock 3 and 4 have in common.
 */
@NullMarked
package io.github.tencenterrors.wiremock;

import org.jspecify.annotations.NullMarked;
