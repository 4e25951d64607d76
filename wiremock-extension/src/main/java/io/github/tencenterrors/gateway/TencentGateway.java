package io.github.tencenterrors.gateway;

import com.github.tomakehurst.wiremock.extension.Extension;
import com.github.tomakehurst.wiremock.extension.ExtensionFactory;
import com.github.tomakehurst.wiremock.extension.WireMockServices;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Tencent Cloud's gateway before the stubs of a WireMock server: a call that breaks a {@link GatewayRule} is answered with
 * the documented error, any other request goes on.
 *
 * <pre>{@code
 * TencentGateway gateway = TencentGateway.newInstance()
 *         .credential(GatewayCredential.of("AKIDexample", "made-up-key"))
 *         .build();
 * new WireMockServer(options().dynamicPort().extensions(gateway, new TencentErrorsExtensionFactory()));
 * }</pre>
 *
 * <p>It stands before the stubs and before fault rules, in whatever order a server is given its extensions.
 *
 * <p>A reset of the server's stubs puts the gateway back as it was built: what it remembers is forgotten, and what was
 * changed by {@link #admit} or over the admin API is undone. Servers that are given the same gateway share what it
 * remembers. Thread-safe; counts are exact under any parallelism.
 *
 * @since 0.1
 */
public final class TencentGateway implements ExtensionFactory {

    /** The type of the sub-event that tells in a serve event why a call was refused. */
    public static final String GATEWAY_EVENT = "tencent-gateway";

    private final GatewayClock clock;
    private final Function<String, Optional<String>> environment;
    private final boolean hasFile;
    private final RefusalLog log = new RefusalLog();
    private GatewaySettings initial;
    private volatile GatewayState state;
    private volatile Duration moved = Duration.ZERO;

    TencentGateway(
            GatewaySettings settings,
            GatewayClock clock,
            boolean hasFile,
            Function<String, Optional<String>> environment) {
        this.clock = clock;
        this.environment = environment;
        this.hasFile = hasFile;
        this.initial = settings;
        this.state = GatewayState.begin(settings);
    }

    /** A builder of a gateway that verifies signatures, allows five minutes, and knows no credential yet. */
    public static Builder newInstance() {
        return new Builder();
    }

    /**
     * A gateway with the settings of the file {@code tencent-errors/gateway.json} under the root of its server; where there
     * is none, it lets everything through until it is given settings over the admin API.
     */
    public static TencentGateway ofSettingsFile() {
        return new TencentGateway(
                GatewaySettings.OFF, GatewayClock.system(), true, name -> Optional.ofNullable(System.getenv(name)));
    }

    /**
     * The extensions of one server.
     *
     * @throws IllegalArgumentException if its settings are those of a file, and that cannot be read
     */
    @Override
    public List<Extension> create(WireMockServices services) {
        if (hasFile) {
            GatewayFile.under(services.getOptions().filesRoot(), environment).ifPresent(this::begin);
        }
        return List.of(new GatewayFilter(this), new GatewayRoutes(this));
    }

    /**
     * Lets the gateway know one more credential, until the next reset of the server's stubs.
     *
     * @throws IllegalArgumentException if it knows one with the same secret id
     */
    public synchronized void admit(GatewayCredential credential) {
        GatewaySettings.Draft draft = state.settings().draft();
        draft.add(credential);
        state = state.withCredentialsOf(draft.settings());
    }

    /** The latest 1,000 calls that were refused, oldest first. */
    public List<GatewayRefusal> refusals() {
        return log.latest();
    }

    /** How many calls got through, and how many broke which rule. */
    public GatewayCounts counts() {
        return log.counts();
    }

    /**
     * How many nonces were forgotten because the memory was full; as long as it is 0, no repetition has gone unnoticed.
     *
     * @see Builder#nonceMemory
     */
    public long forgottenNonces() {
        return state.nonces().forgotten();
    }

    /** Whether it looks at calls; one with the settings of a file does not where there is no file, or where that says so. */
    public boolean isEnabled() {
        return state.settings().enabled();
    }

    /** The clock that the gateway was built with. */
    public GatewayClock clock() {
        return clock;
    }

    /**
     * Forgets calls, nonces and counts, and takes back what was changed since the gateway was built. The clock stays where
     * Java code has moved it.
     */
    public synchronized void reset() {
        moved = Duration.ZERO;
        state = GatewayState.begin(initial);
        log.clear();
    }

    /** The time, with what the admin API has moved it by. */
    Instant now() {
        return clock.instant().plus(moved);
    }

    synchronized void moveTo(Instant instant) {
        moved = Duration.between(clock.instant(), instant);
    }

    synchronized void advance(Duration by) {
        moved = moved.plus(by);
    }

    GatewayState state() {
        return state;
    }

    RefusalLog log() {
        return log;
    }

    Function<String, Optional<String>> environment() {
        return environment;
    }

    /** Begins anew with settings to which resets come back. */
    private synchronized void begin(GatewaySettings settings) {
        initial = settings;
        reset();
    }

    /** Goes on with other settings, until a reset. */
    synchronized void set(UnaryOperator<GatewaySettings> change) {
        state = GatewayState.begin(change.apply(state.settings()));
    }

    /** Decides about a request: why it is refused, or empty where it goes on. Called once for each, by its thread. */
    Optional<GatewayRefusal> refusal(ReceivedRequest request) {
        GatewayState current = state;
        current.admissions().requestDone();
        if (!current.settings().enabled()) {
            return Optional.empty();
        }
        Call call = new Call(request);
        if (!call.isOfTencentCloud()) {
            return Optional.empty();
        }
        Optional<Violation> violation = current.violation(call, this::now);
        if (violation.isEmpty()) {
            log.passed();
            return Optional.empty();
        }
        return Optional.of(refused(call, violation.get()));
    }

    /** Hears that this thread has done with its request. */
    void requestDone() {
        state.admissions().requestDone();
    }

    private GatewayRefusal refused(Call call, Violation violation) {
        String code = violation.rule().code(call.generation()).orElseThrow();
        return log.add(number -> new GatewayRefusal(
                number,
                now(),
                violation.rule(),
                call.generation(),
                code,
                UUID.randomUUID().toString(),
                call.action(),
                call.secretId(),
                violation.explanation()));
    }

    /** The answer to a call that was refused. */
    static ErrorResponse response(GatewayRefusal refusal) {
        GatewayCode code = refusal.rule().in(refusal.generation()).orElseThrow();
        String summary = new Violation(refusal.rule(), refusal.explanation()).summary();
        ErrorResponse response =
                ErrorResponse.of(refusal.generation(), code.code()).withMessage(code.title() + ": " + summary);
        return refusal.generation() == Generation.API_2_0 ? response : response.withRequestId(refusal.requestId());
    }

    /** What it knows and has decided, without any key. */
    @Override
    public String toString() {
        return "TencentGateway[" + state.settings().credentials().size() + " credentials, " + counts() + "]";
    }

    /**
     * Builds a {@link TencentGateway}. Not thread-safe; a builder may build several.
     *
     * @since 0.1
     */
    public static final class Builder {

        private final GatewaySettings.Draft draft = GatewaySettings.INITIAL.draft();
        private GatewayClock clock = GatewayClock.system();

        Builder() {}

        /**
         * Lets the gateway know a credential.
         *
         * @throws IllegalArgumentException if it knows one with the same secret id
         */
        public Builder credential(GatewayCredential credential) {
            draft.add(credential);
            return this;
        }

        /** Asks nothing that hangs on credentials: any secret id, key and token goes. */
        public Builder withoutSignatures() {
            draft.verifySignatures = false;
            return this;
        }

        /** Refuses plain http. A server sees http too where an SDK with {@code http://} has it for its proxy. */
        public Builder httpsOnly() {
            draft.httpsOnly = true;
            return this;
        }

        /** By how much timestamps may differ from the clock; {@link TimestampWindow#FIVE_MINUTES} unless said. */
        public Builder timestampWindow(TimestampWindow window) {
            draft.window = window;
            return this;
        }

        /** The time by which timestamps, tokens, rates and days are judged; the system's unless said. */
        public Builder clock(GatewayClock other) {
            clock = other;
            return this;
        }

        /**
         * How many nonces are remembered within the window for timestamps; 100,000 unless said. A full memory forgets the one
         * whose time ends first, and {@link TencentGateway#forgottenNonces} tells.
         */
        public Builder nonceMemory(int nonces) {
            draft.nonces = nonces;
            return this;
        }

        /** Adds an API to those that can be called; without any, every product, version, action and parameter goes. */
        public Builder api(GatewayApi api) {
            draft.apis.add(api);
            return this;
        }

        /** Adds regions to those there are, with {@code *} and {@code ?}; without any, every region goes. */
        public Builder regions(String... regions) {
            draft.regions.addAll(List.of(regions));
            return this;
        }

        /** Adds actions that have been withdrawn, with {@code *} and {@code ?}. */
        public Builder offline(String... actions) {
            draft.offline.addAll(List.of(actions));
            return this;
        }

        /** Adds actions that are in maintenance, with {@code *} and {@code ?}. */
        public Builder inMaintenance(String... actions) {
            draft.maintained.addAll(List.of(actions));
            return this;
        }

        /** Adds actions that may come with {@code Authorization: SKIP}, with {@code *} and {@code ?}. */
        public Builder unsigned(String... actions) {
            draft.unsigned.addAll(List.of(actions));
            return this;
        }

        /** Adds addresses whose calls are refused, with {@code *} and {@code ?}. */
        public Builder denyAddresses(String... addresses) {
            draft.deniedAddresses.addAll(List.of(addresses));
            return this;
        }

        /** Adds addresses to those whose calls are allowed, with {@code *} and {@code ?}; without any, all are. */
        public Builder allowAddresses(String... addresses) {
            draft.allowedAddresses.addAll(List.of(addresses));
            return this;
        }

        /**
         * Lets so many calls of each of these actions through for each credential in any second.
         *
         * @param actions a glob; each action that it stands for is counted by itself
         * @throws IllegalArgumentException if the number is not between 1 and 100,000
         */
        public Builder ratePerSecond(String actions, int calls) {
            return limit(GatewayLimit.Kind.PER_SECOND, actions, calls);
        }

        /**
         * Lets so many calls through for each credential in any second, whatever the action.
         *
         * @throws IllegalArgumentException if the number is not between 1 and 100,000
         */
        public Builder ratePerSecondOfAccount(int calls) {
            return limit(GatewayLimit.Kind.PER_SECOND_OF_ACCOUNT, "*", calls);
        }

        /**
         * Lets so many calls through for each address in any second, whoever signs them.
         *
         * @throws IllegalArgumentException if the number is not between 1 and 100,000
         */
        public Builder ratePerSecondOfAddress(int calls) {
            return limit(GatewayLimit.Kind.PER_SECOND_OF_ADDRESS, "*", calls);
        }

        /**
         * Lets so many calls of each of these actions be under way at the same time for each credential. With WireMock's
         * asynchronous responses a delay does not count.
         *
         * @param actions a glob; each action that it stands for is counted by itself
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder concurrency(String actions, int calls) {
            return limit(GatewayLimit.Kind.AT_ONCE, actions, calls);
        }

        /**
         * Lets so many calls of each of these actions through for each credential in a day of UTC.
         *
         * @param actions a glob; each action that it stands for is counted by itself
         * @throws IllegalArgumentException if the number is not positive
         */
        public Builder quotaPerDay(String actions, int calls) {
            return limit(GatewayLimit.Kind.PER_DAY, actions, calls);
        }

        private Builder limit(GatewayLimit.Kind kind, String actions, int calls) {
            draft.limits.add(new GatewayLimit(kind, actions, calls));
            return this;
        }

        /** The gateway, to be given to a server among its extensions. */
        public TencentGateway build() {
            return new TencentGateway(draft.settings(), clock, false, name -> Optional.ofNullable(System.getenv(name)));
        }
    }
}
