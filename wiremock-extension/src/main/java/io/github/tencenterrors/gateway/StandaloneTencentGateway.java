package io.github.tencenterrors.gateway;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import java.util.List;

/**
 * What WireMock's own launcher finds in our standalone jar: a gateway with the settings of {@link
 * TencentGateway#ofSettingsFile()}, which lets everything through until it has some.
 *
 * <p>A server that was given a {@link TencentGateway} keeps that one. Thread-safe.
 *
 * @since 0.1
 */
public final class StandaloneTencentGateway implements ExtensionFactory {

    /** For WireMock, which makes one of its own. */
    public StandaloneTencentGateway() {}

    /** The extensions of one server; none where it has a gateway already. */
    @Override
    public List<Extension> create(WireMockServices services) {
        boolean hasGateway = services.getOptions().getDeclaredExtensions().getFactories().stream()
                .anyMatch(TencentGateway.class::isInstance);
        return hasGateway ? List.of() : TencentGateway.ofSettingsFile().create(services);
    }
}
