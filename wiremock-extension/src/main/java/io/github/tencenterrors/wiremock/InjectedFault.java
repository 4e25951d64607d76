package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.SubEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A rule on a server: what it has done, and how it is taken off again.
 *
 * <p>Its counts stay readable once it is lifted, or cleared by a reset of the server. Thread-safe.
 *
 * @since 0.1
 */
public final class InjectedFault {

    private final UUID id;
    private final FaultRule rule;
    private final PreparedRule prepared;
    private final FaultInjector server;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicLong injected = new AtomicLong();
    private final AtomicLong passed = new AtomicLong();

    InjectedFault(UUID id, FaultRule rule, PreparedRule prepared, FaultInjector server) {
        this.id = id;
        this.rule = rule;
        this.prepared = prepared;
        this.server = server;
    }

    /** The id that serve events name. */
    public UUID id() {
        return id;
    }

    /** The rule as it was given. */
    public FaultRule rule() {
        return rule;
    }

    /**
     * How many requests met the rule so far; exact under any parallelism, and without the request journal. A request is
     * counted before it is answered.
     */
    public FaultCounts counts() {
        long gotTheFault = injected.get();
        long didNot = passed.get();
        return new FaultCounts(gotTheFault + didNot, gotTheFault, didNot);
    }

    /** Takes the rule off the server; without effect if it is off already. */
    public void lift() {
        server.remove(this);
    }

    FaultTerms terms() {
        return rule.terms();
    }

    PreparedRule prepared() {
        return prepared;
    }

    /** The answer to a request that meets the rule; empty where it goes on to what lies below. Called once for each. */
    Optional<ResponseDefinition> answer(ServeEvent event) {
        long number = numbers.getAndIncrement();
        if (prepared.turn().isDue(number)) {
            List<PreparedFault> faults = prepared.faults();
            PreparedFault next = faults.get((int) (injected.getAndIncrement() % faults.size()));
            return Optional.of(answer(next, true, number, event));
        }
        passed.getAndIncrement();
        return prepared.otherwise().map(fault -> answer(fault, false, number, event));
    }

    private ResponseDefinition answer(PreparedFault fault, boolean injecting, long number, ServeEvent event) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("rule", id.toString());
        terms().name().ifPresent(name -> evidence.put("name", name));
        evidence.put("injected", injecting);
        evidence.put(fault.name().kind().member(), fault.name().text());
        evidence.put("attempt", number + 1);
        event.appendSubEvent(new SubEvent(TencentErrorsExtensionFactory.FAULT_EVENT, null, evidence));
        return fault.answer();
    }

    /** The rule with its counts. */
    @Override
    public String toString() {
        return rule + ", " + counts();
    }
}
