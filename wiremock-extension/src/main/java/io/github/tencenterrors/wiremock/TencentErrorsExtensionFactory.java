package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.github.tencenterrors.catalog.ErrorCatalog;
import java.util.List;

/**
 * What a WireMock server needs to answer with documented errors: the request matcher {@value #ACTION_MATCHER}, the
 * response transformer {@value #ERROR_TRANSFORMER}, and a check of the stubs that use them.
 *
 * <pre>{@code
 * new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
 * }</pre>
 *
 * <p>A stub with a mistake in it (an unknown code, parameter or generation) is refused when it is registered: by an
 * exception from {@code stubFor} and from the start of the server, by status 422 from the admin API. Immutable.
 *
 * @since 0.1
 */
public final class TencentErrorsExtensionFactory implements ExtensionFactory {

    /** The name of the request matcher. */
    public static final String ACTION_MATCHER = "tencent-action";

    /** The name of the response transformer. */
    public static final String ERROR_TRANSFORMER = "tencent-error";

    private final ErrorCatalog catalog;

    /** A factory that knows the errors of {@link ErrorCatalog#bundled()}. */
    public TencentErrorsExtensionFactory() {
        this(ErrorCatalog.bundled());
    }

    private TencentErrorsExtensionFactory(ErrorCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * A factory that knows the errors of that catalogue, such as the bundled one joined with a product's.
     *
     * @param catalog all the errors that count as documented
     */
    public static TencentErrorsExtensionFactory with(ErrorCatalog catalog) {
        return new TencentErrorsExtensionFactory(catalog);
    }

    @Override
    public List<Extension> create(WireMockServices services) {
        StubRules rules = new StubRules(new FailureMaker(catalog));
        return List.of(new ActionMatcher(), new ErrorTransformer(rules), StubGuard.listener(rules));
    }
}
