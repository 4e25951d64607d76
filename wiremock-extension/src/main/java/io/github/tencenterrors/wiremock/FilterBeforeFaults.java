package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;

/**
 * A request filter that sees each request before fault rules do, however WireMock orders its extensions: WireMock 3 has no
 * order among those that factories make.
 *
 * <p>Fault rules ask it, and WireMock asks it again, on the same thread and about the same serve event; it decides once, and
 * lets the request go on when it is asked again.
 *
 * @since 0.1
 */
public interface FilterBeforeFaults extends StubRequestFilterV2 {}
