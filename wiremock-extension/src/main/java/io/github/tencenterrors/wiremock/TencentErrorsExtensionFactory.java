package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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

    /**
     * The name of the transformer parameter that is {@code true} where a response breaks a contract on purpose, so that
     * {@link #checking} leaves it alone. Every {@link TransportFault} has it.
     */
    public static final String INJECTED = "tencent-injected";

    private final ErrorCatalog catalog;
    private final Supplier<Optional<ContractCheck>> check;

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
     * that is assumed is the request's. Left alone is what no service said: transport faults, WireMock's faults, the
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
     *     keeps whole bodies from its extensions
     */
    @Override
    public List<Extension> create(WireMockServices services) {
        StubRules rules = new StubRules(new FailureMaker(catalog));
        List<Extension> extensions =
                new ArrayList<>(List.of(new ActionMatcher(), new ErrorTransformer(rules), StubGuard.listener(rules)));
        check.get().ifPresent(each -> extensions.addAll(each.extensions(services.getOptions())));
        return extensions;
    }
}
