package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.junit5.WireMockRuntimeInfo;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;

/**
 * A WireMock server for the length of a test or a test class, which stands in for Tencent Cloud.
 *
 * <pre>{@code
 * @RegisterExtension
 * static TencentCloudExtension cloud = TencentCloudExtension.newInstance().build();
 *
 * @Test
 * void test(TencentCloudRuntimeInfo info) {
 *     cloud.stubFor(tencentAction("DescribeInstances").willReturn(tencentError("RequestLimitExceeded")));
 * }
 * }</pre>
 *
 * <p>It is a {@link WireMockExtension}: stubs are reset before each test, a static field lives as long as the class.
 * With {@code @ExtendWith(TencentCloudExtension.class)} the stubs are written by {@code WireMock.stubFor}.
 *
 * <p>Nothing leaves the machine: a request that no stub matches is answered with 404 and, unless {@link
 * Builder#failOnUnmatchedRequests} says otherwise, fails the test.
 *
 * @since 0.1
 */
public class TencentCloudExtension extends WireMockExtension {

    private static final String WATCH = "contract watch";
    private static final String NOT_RUNNING = new Problem(
                    "there is no server to inject faults into",
                    "",
                    "TencentCloudExtension starts it before the first test",
                    "inject in a test, or in a method that runs before it")
            .message();

    private final Optional<ContractCheck> check;
    private final Optional<HttpsInterceptor> https;
    private final CurrentTests tests;
    private final TestsApart apart;

    /** The extension of {@code @ExtendWith}: all defaults, and the static methods of {@code WireMock} work on it. */
    public TencentCloudExtension() {
        this(newInstance().configureStaticDsl(true));
    }

    /** For subclasses. */
    protected TencentCloudExtension(Builder builder) {
        super(builder.prepared());
        this.check = builder.check;
        this.tests = builder.tests.orElseThrow();
        this.apart = new TestsApart(tests, builder.failOnUnmatchedRequests);
        this.https = builder.hosts.map(hosts -> new HttpsInterceptor(
                new ProxyTarget(hosts, this::getPort, this::getHttpsPort),
                CertificateAuthority.issue(hosts.names()),
                builder.failOnUnmatchedRequests));
    }

    /** A builder with the defaults: a free port of 127.0.0.1, the bundled catalogue, unmatched requests fail the test. */
    public static Builder newInstance() {
        return new Builder();
    }

    /** The same as {@link #newInstance()}, under the name that reads well in a subclass. */
    public static Builder extensionOptions() {
        return newInstance();
    }

    /**
     * Where the server stands; it must be running. A test can have this as a parameter unless it has two servers, which is
     * ambiguous.
     */
    public TencentCloudRuntimeInfo runtimeInfo() {
        return https.map(HttpsInterceptor::runtimeInfo)
                .orElseGet(() -> new TencentCloudRuntimeInfo(Builder.LOOPBACK, getPort()));
    }

    /**
     * Puts a fault rule on the server, over its stubs; a reset of the stubs, as before each test, clears it.
     *
     * <p>With {@link Builder#isolateTests} the rule is for requests of the test that runs on this thread, and its end lifts
     * it; see {@link TestCredential#inject}.
     *
     * @throws IllegalArgumentException if the server cannot play the rule, or it is for the secret id of another test
     * @throws IllegalStateException if the server has not been started yet, or, of isolated tests, none runs on this thread
     * @see FaultInjector#inject
     */
    public InjectedFault inject(FaultRule rule) {
        return tests.areIsolated() ? tests.onThisThread().inject(faults(), rule) : faults().inject(rule);
    }

    /**
     * The requests that had that action, up to now, since the test on this thread began. Of isolated tests, those of this
     * test; otherwise those of whichever test.
     *
     * @param action in full, such as {@code DescribeInstances}
     * @throws IllegalArgumentException if no action is called so
     * @throws IllegalStateException if no test runs on this thread, or more than 100,000 requests have come, of which no more
     *     are kept
     */
    public Attempts attempts(String action) {
        return tests.onThisThread().requests().attempts(action);
    }

    /**
     * The fault rules of the server.
     *
     * @throws IllegalStateException if the server has not been started yet
     */
    public FaultInjector faults() {
        return tests.server();
    }

    private static FaultInjector faultsOf(Options options) {
        return TencentErrorsExtensionFactory.faultsOf(options)
                .orElseThrow(() -> new IllegalStateException(NOT_RUNNING));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return isRuntimeInfo(parameter) || isCredential(parameter) || super.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (isCredential(parameter)) {
            return apart.credential(context);
        }
        return isRuntimeInfo(parameter) ? runtimeInfo() : super.resolveParameter(parameter, context);
    }

    /** Begins to intercept https; for a subclass there is {@link #onBeforeAll(WireMockRuntimeInfo)}. */
    @Override
    protected final void onBeforeAll(ExtensionContext context, WireMockRuntimeInfo info) {
        https.ifPresent(each -> each.begin(context));
        super.onBeforeAll(context, info);
    }

    /** Begins to look at what is served; for a subclass there is {@link #onBeforeEach(WireMockRuntimeInfo)}. */
    @Override
    protected final void onBeforeEach(ExtensionContext context, WireMockRuntimeInfo info) {
        https.ifPresent(each -> each.beginTest(context));
        check.ifPresent(each -> store(context).put(WATCH, each.tests().begin()));
        apart.begin(context);
        super.onBeforeEach(context, info);
    }

    /** Fails the test if it must fail; for a subclass there is {@link #onAfterEach(WireMockRuntimeInfo)}. */
    @Override
    protected final void onAfterEach(ExtensionContext context, WireMockRuntimeInfo info) {
        super.onAfterEach(context, info);
        Optional<CurrentTest> test = apart.end(context);
        check.ifPresent(each -> end(each, store(context).remove(WATCH, ContractWatch.class)));
        https.ifPresent(HttpsInterceptor::endTest);
        test.ifPresent(apart::require);
    }

    /** Fails the class if isolated tests have left requests behind; for a subclass there is {@link #onAfterAll(WireMockRuntimeInfo)}. */
    @Override
    protected final void onAfterAll(ExtensionContext context, WireMockRuntimeInfo info) {
        super.onAfterAll(context, info);
        apart.requireNothingLeft();
    }

    /** There is no watch where the preparation of the test has failed. */
    private static void end(ContractCheck check, @Nullable ContractWatch watch) {
        if (watch != null) {
            check.tests().end(watch);
            watch.requireNoViolation(check.contract().tier());
        }
    }

    private ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(TencentCloudExtension.class, this));
    }

    private static boolean isCredential(ParameterContext parameter) {
        return parameter.getParameter().getType() == TestCredential.class;
    }

    private static boolean isRuntimeInfo(ParameterContext parameter) {
        return parameter.getParameter().getType() == TencentCloudRuntimeInfo.class;
    }

    /**
     * Builds a {@link TencentCloudExtension}, in the manner of WireMock's own builder.
     *
     * @since 0.1
     */
    public static final class Builder extends WireMockExtension.Builder {

        static final String LOOPBACK = "127.0.0.1";

        private WireMockConfiguration configuration =
                WireMockConfiguration.options().dynamicPort().bindAddress(LOOPBACK);
        private Optional<ErrorCatalog> catalog = Optional.empty();
        private Optional<ResponseContract> contract = Optional.empty();
        private Optional<ContractCheck> check = Optional.empty();
        private Optional<InterceptedHosts> hosts = Optional.empty();
        private Optional<CurrentTests> tests = Optional.empty();
        private final List<ExtensionFactory> others = new ArrayList<>();
        private boolean failOnUnmatchedRequests;
        private boolean resetIsAskedFor;
        private boolean isolated;

        Builder() {
            failOnUnmatchedRequests(true);
        }

        /** The errors that count as documented; the contract's, or the bundled ones, unless said otherwise. */
        public Builder catalog(ErrorCatalog errors) {
            this.catalog = Optional.of(errors);
            return this;
        }

        /**
         * Fails a test during which a stub, or a service that a stub proxies to, breaks that contract; what counts, and what
         * is left alone, is told at {@link TencentErrorsExtensionFactory#checking}.
         *
         * <p>A test answers for the requests between WireMock's reset before it and the end of its {@code @AfterEach}
         * methods, whatever is reset meanwhile. A request that is still unanswered then counts for no test. Where tests run
         * in parallel on one server nobody can tell whose request it was: each test that was running when it came fails.
         *
         * @param kept the contract; its catalogue is that of the extension, unless one is given by {@link #catalog}
         */
        public Builder failOnContractViolations(ResponseContract kept) {
            this.contract = Optional.of(kept);
            return this;
        }

        /**
         * The options of the server, to which the extension adds {@link TencentErrorsExtensionFactory}. They replace the
         * defaults, so begin with {@code options().dynamicPort()}.
         *
         * @throws IllegalArgumentException if they are no {@link WireMockConfiguration}
         */
        @Override
        public Builder options(Options options) {
            this.configuration = ExtensionChecks.configuration(options);
            return this;
        }

        /** Adds extensions to those of the server, beside {@link TencentErrorsExtensionFactory}, such as a gateway. */
        public Builder extensions(ExtensionFactory... factories) {
            others.addAll(List.of(factories));
            return this;
        }

        @Override
        public Builder configureStaticDsl(boolean configure) {
            super.configureStaticDsl(configure);
            return this;
        }

        @Override
        public Builder failOnUnmatchedRequests(boolean fail) {
            super.failOnUnmatchedRequests(fail);
            failOnUnmatchedRequests = fail;
            return this;
        }

        /**
         * Takes the https of this JVM to Tencent Cloud's hosts, too, for clients that have https and the host built in.
         *
         * <p>From before the first test until after the last, the JVM's proxy and trust are ours, for {@code
         * HttpsURLConnection} and for clients of {@code java.net.http} and others that are made meanwhile and ask the JVM;
         * then they are as before. Requests for other hosts go where they went; one that reaches the proxy nonetheless is
         * refused, and fails the test as an unmatched request does.
         *
         * <p>A JVM has one proxy and one trust. Where test classes run in parallel, each with this option needs {@code
         * @ResourceLock(Resources.SYSTEM_PROPERTIES)}; without it the second is refused.
         *
         * @param more hosts besides Tencent Cloud's, such as {@code api.acme.com}; {@code *.} before one stands for any
         *     single label
         * @throws IllegalArgumentException if one of them is no name of a host
         */
        public Builder interceptHttps(String... more) {
            hosts = Optional.of(InterceptedHosts.and(more));
            return this;
        }

        /**
         * Whether stubs, journal and fault rules are cleared before each test, as they are unless this says otherwise.
         *
         * @throws IllegalArgumentException if WireMock is older than 3.13, which always clears them
         */
        @Override
        public Builder resetOnEachTest(boolean reset) {
            ExtensionChecks.requireResetSwitch("resetOnEachTest(" + reset + ")", () -> super.resetOnEachTest(reset));
            resetIsAskedFor = reset;
            return this;
        }

        /**
         * Tells tests that use the server at the same time apart, by the secret id that each signs its requests with: that of
         * the {@link TestCredential} which it takes as a parameter.
         *
         * <p>A rule that a test injects is then for its own requests, and its end lifts it; attempts are its own, and it fails
         * if no stub matches one of its requests, or one that is of no test and came while it ran. A call that shows the secret id of no running test fails the tests that were running when it came;
         * one that comes from a test that is over fails the class. A test that injects rules and sends nothing under its own
         * secret id fails too. Calls of {@code Authorization: SKIP}, and requests that are no calls of Tencent Cloud's, are of
         * no test.
         *
         * <p>Stubs are everyone's: they are not reset before each test, and one that a test adds is there for all until the
         * class ends. This needs WireMock 3.13 or later.
         */
        public Builder isolateTests() {
            isolated = true;
            return this;
        }

        /**
         * Refused when true: it would send what no stub matches to the real host.
         *
         * @throws IllegalArgumentException if true
         */
        @Override
        public Builder proxyMode(boolean proxyMode) {
            ExtensionChecks.requireNoForwarding("proxyMode(true)", proxyMode);
            return this;
        }

        /**
         * The extension; a builder builds one.
         *
         * @throws IllegalArgumentException if the options have browser proxying, or our extensions already, or a key store
         *     of their own where https is intercepted; or if isolated tests are to reset the server, or WireMock is older
         *     than 3.13, which always does
         */
        @Override
        public TencentCloudExtension build() {
            return new TencentCloudExtension(this);
        }

        private Builder prepared() {
            ExtensionChecks.requireNoForwarding(
                    "enableBrowserProxying(true)",
                    configuration.browserProxySettings().enabled());
            ExtensionChecks.requireNoFactory(configuration);
            if (isolated) {
                isolate();
            }
            CurrentTests running = new CurrentTests(isolated, () -> faultsOf(configuration));
            this.tests = Optional.of(running);
            configuration.extensions(new RequestWatch(running));
            configuration.extensions(others.toArray(ExtensionFactory[]::new));
            hosts.ifPresent(each -> CertificateAuthority.issue(each.names()).addTo(configuration));
            this.check = contract.map(kept -> ExtensionChecks.withOneCatalog(kept, catalog))
                    .map(ContractCheck::of);
            configuration.extensions(check.map(TencentErrorsExtensionFactory::sharing)
                    .orElseGet(() -> TencentErrorsExtensionFactory.with(catalog.orElse(ErrorCatalog.bundled()))));
            super.options(configuration);
            return this;
        }

        /** What WireMock does before and after a test concerns those that run at the same time, too. */
        private void isolate() {
            ExtensionChecks.requireNoReset(resetIsAskedFor);
            ExtensionChecks.requireResetSwitch("isolateTests()", () -> super.resetOnEachTest(false));
            super.failOnUnmatchedRequests(false);
        }
    }
}
