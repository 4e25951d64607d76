package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import io.github.tencenterrors.catalog.ErrorCatalog;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

/**
 * What a WireMock server needs to answer with documented errors: the request matcher {@value #ACTION_MATCHER}, the
 * response transformer {@value #ERROR_TRANSFORMER}, a check of the stubs that use them, and fault rules over all stubs.
 *
 * <pre>{@code
 * new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
 * }</pre>
 *
 * <p>A stub with a mistake in it (an unknown code, parameter or generation) is refused when it is registered: by an
 * exception from {@code stubFor} and from the start of the server, by status 422 from the admin API. Thread-safe.
 *
 * @since 0.1
 */
public final class TencentErrorsExtensionFactory implements ExtensionFactory {

    /** The name of the request matcher. */
    public static final String ACTION_MATCHER = "tencent-action";

    /** The name of the response transformer. */
    public static final String ERROR_TRANSFORMER = "tencent-error";

    /** The type of the sub-event that tells in a serve event which rule answered it. */
    public static final String FAULT_EVENT = "tencent-fault";

    private final ErrorCatalog catalog;

    /** By the options of their servers, which hold them: a factory may outlive many a server. */
    private final Map<Options, WeakReference<FaultInjector>> injectors = new WeakHashMap<>();

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
        FaultInjector faults = faults(services, rules);
        return List.of(
                new ActionMatcher(), new ErrorTransformer(rules), StubGuard.listener(rules), new FaultFilter(faults));
    }

    /** The rules of a server with those options; empty if no factory is among its extensions, or it was never made. */
    static Optional<FaultInjector> faultsOf(Options options) {
        return options.getDeclaredExtensions().getFactories().stream()
                .filter(TencentErrorsExtensionFactory.class::isInstance)
                .map(TencentErrorsExtensionFactory.class::cast)
                .findFirst()
                .flatMap(factory -> factory.existing(options));
    }

    private synchronized Optional<FaultInjector> existing(Options options) {
        return Optional.ofNullable(injectors.get(options)).map(WeakReference::get);
    }

    /** Servers that share options share stubs, and so the rules over them. */
    private synchronized FaultInjector faults(WireMockServices services, StubRules rules) {
        return existing(services.getOptions()).orElseGet(() -> {
            FaultInjector made = new FaultInjector(preparation(services, rules));
            injectors.put(services.getOptions(), new WeakReference<>(made));
            return made;
        });
    }

    private FaultPreparation preparation(WireMockServices services, StubRules rules) {
        Extensions extensions = services.getExtensions();
        return new FaultPreparation(
                catalog, rules, () -> extensions.ofType(RequestMatcherExtension.class), System::nanoTime);
    }
}
