package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.wiremock.RulesByAction.Ranked;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The fault rules of one server, over whatever stubs, recordings or proxying it has.
 *
 * <p>The newest rule that a request meets is asked first. If it injects, that is the answer; if not, the next older one
 * is asked, and in the end the request goes on to the stubs. A reset of the server's stubs clears the rules, but for those
 * that isolated tests have put there for themselves, and puts back those of the file {@code tencent-errors/faults.json}
 * under the server's root, with which it began. Thread-safe: each request is decided once, by the rules of one moment.
 *
 * @since 0.1
 */
public final class FaultInjector {

    private final FaultPreparation preparation;
    private final List<GivenRule> initial;
    private volatile FaultIndex index = FaultIndex.EMPTY;
    private boolean started;

    /**
     * The rules of a server that has not been started yet.
     *
     * @param initial those it begins with, and has again after each reset
     */
    FaultInjector(FaultPreparation preparation, List<GivenRule> initial) {
        this.preparation = preparation;
        this.initial = initial;
    }

    /**
     * Puts a rule on the server, in front of those that are there.
     *
     * @throws IllegalArgumentException if a code is not documented, if another rule has its name or id, or if it would
     *     leave an older one without any request; the server's rules are then as they were
     */
    public InjectedFault inject(FaultRule rule) {
        return put(List.of(GivenRule.inJava(rule)), false).get(0);
    }

    /** The same for a rule that one of several tests has put there for its own requests: no reset clears it. */
    InjectedFault injectForTest(FaultRule rule) {
        return put(List.of(GivenRule.inJava(rule)), true).get(0);
    }

    /** Puts these rules on the server, one after the other, or none of them. */
    List<InjectedFault> injectAll(List<GivenRule> rules) {
        return put(rules, false);
    }

    private List<InjectedFault> put(List<GivenRule> rules, boolean ofTest) {
        List<Newcomer> newcomers = prepared(rules, ofTest);
        synchronized (this) {
            index = joined(index, newcomers);
        }
        return newcomers.stream().map(Newcomer::fault).toList();
    }

    /** The rules on the server, newest first. */
    public List<InjectedFault> injected() {
        return index.faults();
    }

    synchronized void remove(InjectedFault fault) {
        index = index.without(each -> each == fault);
    }

    /** Takes all rules off, but those of isolated tests. */
    synchronized void liftAll() {
        index = rulesOfTests();
    }

    private FaultIndex rulesOfTests() {
        return index.without(each -> !each.isOfTest());
    }

    /** Begins with the initial rules; without effect where another server with the same options has. */
    void start() {
        synchronized (this) {
            if (started) {
                return;
            }
            started = true;
        }
        reset();
    }

    /** Takes all rules off, but those of isolated tests, and puts the initial ones on, with counts from zero. */
    void reset() {
        List<Newcomer> newcomers = prepared(initial, false);
        synchronized (this) {
            index = joined(rulesOfTests(), newcomers);
        }
    }

    /** The answer to a request; empty where it goes on to the stubs. Called once for each. */
    Optional<ResponseDefinition> answer(Request request, ServeEvent event) {
        FaultIndex rules = index;
        if (rules.faults().isEmpty()) {
            return Optional.empty();
        }
        rules.requestDone();
        CallInRequest call = new CallInRequest(request);
        for (Ranked each : rules.candidates(call)) {
            if (each.fault().prepared().isMetBy(call)) {
                Optional<ResponseDefinition> answer = each.fault().answer(event);
                if (answer.isPresent()) {
                    return answer;
                }
            }
        }
        return Optional.empty();
    }

    /** Hears that the current thread has done with its request. */
    void requestDone() {
        index.requestDone();
    }

    /** A rule that is ready to be put on the server. */
    private record Newcomer(GivenRule given, InjectedFault fault) {}

    private List<Newcomer> prepared(List<GivenRule> rules, boolean ofTest) {
        return rules.stream()
                .map(given -> new Newcomer(given, given.guarded(() -> prepared(given.rule(), ofTest))))
                .toList();
    }

    private InjectedFault prepared(FaultRule rule, boolean ofTest) {
        FaultTerms terms = rule.terms();
        UUID id = terms.id().orElseGet(UUID::randomUUID);
        return new InjectedFault(id, rule, preparation.prepared(terms), this, ofTest);
    }

    private static FaultIndex joined(FaultIndex index, List<Newcomer> newcomers) {
        FaultIndex next = index;
        for (Newcomer each : newcomers) {
            FaultIndex before = next;
            next = each.given().guarded(() -> joined(before, each.fault()));
        }
        return next;
    }

    private static FaultIndex joined(FaultIndex index, InjectedFault fault) {
        index.faults().forEach(older -> requireBoth(fault, older));
        return index.with(fault);
    }

    private static void requireBoth(InjectedFault newer, InjectedFault older) {
        if (newer.id().equals(older.id())) {
            throw refusal(
                    newer,
                    "the server has a fault rule with the id " + older.id() + " already",
                    "an id stands for one rule",
                    "leave the id out, or lift the other rule first");
        }
        newer.terms()
                .name()
                .filter(name -> older.terms().name().filter(name::equals).isPresent())
                .filter(any -> !areOfTwoTests(newer, older))
                .ifPresent(name -> {
                    throw refusal(
                            newer,
                            "the server has a fault rule called '" + name + "' already",
                            "a name stands for one rule",
                            "give it another name, or lift the other rule first");
                });
        if (newer.terms().areConclusive()
                && newer.terms().where().covers(older.terms().where())) {
            throw refusal(
                    newer,
                    "a fault rule hides an older one: " + older.terms().label(),
                    "the newest rule is asked first, and this one lets no request through to the other",
                    "lift the other rule first, or give this one a time, such as first(3)");
        }
    }

    /** Tests that run at the same time may be the same, with other arguments. */
    private static boolean areOfTwoTests(InjectedFault newer, InjectedFault older) {
        return newer.isOfTest()
                && older.isOfTest()
                && !newer.terms()
                        .where()
                        .secretId()
                        .equals(older.terms().where().secretId());
    }

    private static IllegalArgumentException refusal(InjectedFault newer, String what, String why, String fix) {
        return new Problem(what, newer.terms().label(), why, fix).asIllegalArgument();
    }
}
