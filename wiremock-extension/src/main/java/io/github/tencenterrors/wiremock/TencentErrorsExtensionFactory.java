package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.Extensions;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import com.github.tomakehurst.wiremock.matching.RequestMatcherExtension;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * What a WireMock server needs to answer with documented errors: the request matcher {@value #ACTION_MATCHER}, the
 * response transformer {@value #ERROR_TRANSFORMER}, a check of the stubs that use them, and fault rules over all stubs.
 *
 * <pre>{@code
 * new WireMockServer(options().dynamicPort().extensions(new TencentErrorsExtensionFactory()));
 * }</pre>
 *
 * <p>A stub with a mistake in it (an unknown code, parameter or generation) is refused when it is registered: by an
 * exception from {@code stubFor} and from the start of the server, by status 422 from the admin API.
 *
 * <p>Fault rules are made in Java by {@link TencentFaults}, as JSON by {@code POST /__admin/tencent-errors/faults}, and by
 * the file {@code tencent-errors/faults.json} under the root of the server's files; {@code fault-rules.schema.json} beside
 * this class describes the JSON. {@code GET} lists them with their counts, {@code DELETE} lifts them, with {@code /{id}} one
 * of them. Thread-safe.
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

    /**
     * The name of the transformer parameter that is {@code true} where a response breaks a contract on purpose, so that
     * {@link #checking} leaves it alone. Every {@link TransportFault} has it.
     */
    public static final String INJECTED = "tencent-injected";

    /** The servers that have our extensions, whoever asked for them. */
    private static final Set<Extensions> SERVED =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private final ErrorCatalog catalog;
    private final Supplier<Optional<ContractCheck>> check;

    /** By the options of their servers, which hold them: a factory may outlive many a server. */
    private final Map<Options, WeakReference<FaultInjector>> injectors = new WeakHashMap<>();

    /** A factory that knows the errors of {@link ErrorCatalog#bundled()}. */
    public TencentErrorsExtensionFactory() {
        this(ErrorCatalog.bundled(), Optional::empty);
    }

    private TencentErrorsExtensionFactory(ErrorCatalog catalog, Supplier<Optional<ContractCheck>> check) {
        this.catalog = catalog;
        this.check = check;
    }

    /**
     * A factory that knows the errors of that catalogue, such as the bundled one joined with a product's.
     *
     * @param catalog all the errors that count as documented
     */
    public static TencentErrorsExtensionFactory with(ErrorCatalog catalog) {
        return new TencentErrorsExtensionFactory(catalog, Optional::empty);
    }

    /**
     * A factory that knows the errors of the contract's catalogue, and whose servers check each answer to a call of
     * Tencent Cloud's API against the contract before they send it.
     *
     * <p>That is what a stub says, and what a real service says through a server that proxies or records; the generation
     * that is assumed is the request's. Left alone is what no service said: the answers of fault rules, transport faults, WireMock's faults, the
     * failures of the transformer {@value #ERROR_TRANSFORMER}, what is marked {@value #INJECTED}, and the answers to
     * requests that no stub matches; and event streams, which are in no envelope.
     *
     * <p>{@code GET /__admin/tencent-errors/contract} tells how many answers were checked, how many broke the contract, how
     * many responses were passed over, and lists the latest 1,000 with findings; {@code violating=true} leaves out those
     * that keep the contract all the same, {@code limit} shortens the list. {@code DELETE} clears it, as does a reset of the
     * stubs, or of the requests by the admin API. Bodies and credentials are not kept.
     *
     * @param contract with all the errors that count as documented
     */
    public static TencentErrorsExtensionFactory checking(ResponseContract contract) {
        return new TencentErrorsExtensionFactory(contract.catalog(), () -> Optional.of(ContractCheck.of(contract)));
    }

    /** A factory whose servers share that check. */
    static TencentErrorsExtensionFactory sharing(ContractCheck check) {
        return new TencentErrorsExtensionFactory(check.contract().catalog(), () -> Optional.of(check));
    }

    /**
     * The extensions of one server.
     *
     * @throws IllegalArgumentException if the server is to check answers and has a {@code maxLoggedResponseSize}, which
     *     keeps whole bodies from its extensions, or if its file of fault rules cannot be read
     */
    @Override
    public List<Extension> create(WireMockServices services) {
        SERVED.add(services.getExtensions());
        StubRules rules = new StubRules(new FailureMaker(catalog));
        FaultInjector faults = faults(services, rules);
        List<Extension> extensions = new ArrayList<>(List.of(
                new ActionMatcher(),
                new ErrorTransformer(rules),
                StubGuard.listener(rules),
                new FaultFilter(faults, services.getExtensions()),
                new FaultRoutes(faults)));
        check.get().ifPresent(each -> extensions.addAll(each.extensions(services.getOptions())));
        return extensions;
    }

    /** Whether a factory has made our extensions for that server; WireMock asks those first that it was given. */
    static boolean serves(WireMockServices services) {
        return SERVED.contains(services.getExtensions());
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
            FaultInjector made = new FaultInjector(
                    preparation(services, rules),
                    FaultFile.under(services.getOptions().filesRoot()));
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
