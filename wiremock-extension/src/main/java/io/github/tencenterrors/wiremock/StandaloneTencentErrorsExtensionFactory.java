package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import java.util.List;

/**
 * What WireMock's own launcher finds in our standalone jar: the extensions of {@link TencentErrorsExtensionFactory} with
 * the bundled catalogue.
 *
 * <p>A server that was given a {@link TencentErrorsExtensionFactory} keeps that one: this yields, since WireMock refuses
 * two extensions of one name. Thread-safe.
 *
 * @since 0.1
 */
public final class StandaloneTencentErrorsExtensionFactory implements ExtensionFactory {

    private final TencentErrorsExtensionFactory factory = new TencentErrorsExtensionFactory();

    /** For WireMock, which makes one of its own. */
    public StandaloneTencentErrorsExtensionFactory() {}

    /** The extensions of one server; none where it has ours already. */
    @Override
    public List<Extension> create(WireMockServices services) {
        return TencentErrorsExtensionFactory.serves(services) ? List.of() : factory.create(services);
    }
}
