package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.Optional;

/** What the builder of a {@link TencentCloudExtension} must not be told; each refusal says what was. */
final class ExtensionChecks {

    private ExtensionChecks() {}

    static WireMockConfiguration configuration(Options options) {
        if (options instanceof WireMockConfiguration own) {
            return own;
        }
        throw new Problem(
                        "TencentCloudExtension cannot use these options",
                        options.getClass().getName(),
                        "it adds its extensions to them, which only a WireMockConfiguration allows",
                        "begin with WireMockConfiguration.options()")
                .asIllegalArgument();
    }

    static void requireNoForwarding(String option, boolean forwarding) {
        require(
                !forwarding,
                "TencentCloudExtension does not take " + option,
                "what no stub matches would go to the real host",
                "leave it out: a client that is given this server as its http proxy needs none, and for one that insists"
                        + " on https there is interceptHttps()");
    }

    static void requireNoFactory(WireMockConfiguration configuration) {
        require(
                configuration.getDeclaredExtensions().getFactories().stream()
                        .noneMatch(TencentErrorsExtensionFactory.class::isInstance),
                "these options have a TencentErrorsExtensionFactory already",
                "TencentCloudExtension adds one of its own",
                "leave it out, use new options for each extension, and give a catalogue to catalog(…)");
    }

    static void requireNoReset(boolean resetIsAskedFor) {
        require(
                !resetIsAskedFor,
                "isolateTests() and resetOnEachTest(true) exclude each other",
                "a reset before one test would take the stubs of those that run at the same time",
                "leave resetOnEachTest(true) out, and add the stubs in a @BeforeAll method");
    }

    /** Sets WireMock's switch of the reset before each test, which came with 3.13; before, the reset always happens. */
    static void requireResetSwitch(String option, Runnable set) {
        try {
            set.run();
        } catch (NoSuchMethodError missing) {
            throw new Problem(
                            option + " needs WireMock 3.13 or later",
                            "",
                            "an older one resets itself before each test, whatever it is told",
                            "use WireMock 3.13.0 or later, or leave it out")
                    .asIllegalArgument();
        }
    }

    /** The contract with the catalogue that was given besides, if that is no second one. */
    static ResponseContract withOneCatalog(ResponseContract kept, Optional<ErrorCatalog> catalog) {
        if (catalog.isEmpty() || catalog.get() == kept.catalog()) {
            return kept;
        }
        require(
                kept.catalog() == ErrorCatalog.bundled(),
                "catalog(…) and failOnContractViolations(…) are given two catalogues",
                "a code would be documented to the stubs and not to the contract, or the other way round",
                "leave catalog(…) out: the contract's catalogue serves for both");
        return kept.withCatalog(catalog.get());
    }

    private static void require(boolean fine, String what, String why, String fix) {
        if (!fine) {
            throw new Problem(what, "", why, fix).asIllegalArgument();
        }
    }
}
