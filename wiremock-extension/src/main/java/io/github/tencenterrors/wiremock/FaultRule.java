package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * What is injected, where, when, how, and what happens the rest of the time.
 *
 * <pre>{@code
 * inject(tencentError("RequestLimitExceeded")).on(tencentAction("Describe*").service("cvm")).first(3)
 * }</pre>
 *
 * <p>Without a place it holds for every request, without a time always. It is put on a server by {@link
 * FaultInjector#inject}. Immutable: each method makes another rule.
 *
 * @since 0.1
 */
public final class FaultRule {

    private final FaultTerms terms;

    private FaultRule(FaultTerms terms) {
        this.terms = terms;
    }

    static FaultRule of(FaultSource what) {
        return new FaultRule(FaultTerms.of(what));
    }

    FaultTerms terms() {
        return terms;
    }

    /** The same under that name, which no other rule on the server may have. */
    public FaultRule named(String name) {
        return new FaultRule(terms.withName(FaultChecks.name(name)));
    }

    /** The same under that id, which no other rule on the server may have; a random one unless given. */
    public FaultRule withId(UUID id) {
        return new FaultRule(terms.withId(id));
    }

    /**
     * The same for that call.
     *
     * @throws IllegalArgumentException if the rule is for a call already
     */
    public FaultRule on(TencentAction action) {
        FaultPlace place = terms.where();
        FaultChecks.requireFirst(place.action(), "call", "use * in its texts, or make a rule for each");
        return at(new FaultPlace(
                Optional.of(ActionCriteria.read(action.parameters())), place.secretId(), place.pattern()));
    }

    /**
     * The same for requests like those, besides what else the rule asks for: any of WireMock's matchers, such as {@code
     * postRequestedFor(anyUrl()).withRequestBody(containing("ins-1"))}.
     *
     * @throws IllegalArgumentException if the rule is for other requests already
     */
    public FaultRule on(RequestPatternBuilder requests) {
        FaultPlace place = terms.where();
        FaultChecks.requireFirst(place.pattern(), "request pattern", "put all matchers into one");
        return at(new FaultPlace(place.action(), place.secretId(), Optional.of(requests.build())));
    }

    /**
     * The same for calls that are signed with that secret id, besides what else the rule asks for: the one in the
     * credential of the header {@code Authorization}, or in the parameter {@code SecretId}.
     *
     * @throws IllegalArgumentException if it is blank, or the rule is for another already
     */
    public FaultRule secretId(String id) {
        FaultPlace place = terms.where();
        FaultChecks.requireFirst(place.secretId(), "secret id", "make a rule for each");
        return at(new FaultPlace(place.action(), Optional.of(FaultChecks.secretId(id)), place.pattern()));
    }

    /**
     * The same for the first n requests that meet it, or the first n after those skipped.
     *
     * @throws IllegalArgumentException if n is not positive, or the rule has another time already
     */
    public FaultRule first(int n) {
        FaultChecks.requirePositive("first", n);
        long skipped = terms.when() instanceof FaultTime.Stretch stretch && stretch.count() == Long.MAX_VALUE
                ? stretch.skipped()
                : 0;
        FaultTime first = new FaultTime.Stretch(skipped, n);
        return skipped == 0 ? timed(first) : new FaultRule(terms.withWhen(first));
    }

    /**
     * The same, sparing the first n requests that meet it; {@link #first} can follow.
     *
     * @throws IllegalArgumentException if n is not positive, or the rule has another time already
     */
    public FaultRule afterSkipping(int n) {
        FaultChecks.requirePositive("afterSkipping", n);
        return timed(new FaultTime.Stretch(n, Long.MAX_VALUE));
    }

    /**
     * The same for as many requests as it has faults.
     *
     * @throws IllegalArgumentException if the rule has another time already
     */
    public FaultRule once() {
        return timed(new FaultTime.Once());
    }

    /**
     * The same for the k-th request that meets it, the 2k-th and so on.
     *
     * @throws IllegalArgumentException if k is less than 2, or the rule has another time already
     */
    public FaultRule everyNth(int k) {
        FaultChecks.requireNth(k);
        return timed(new FaultTime.EveryNth(k));
    }

    /**
     * The same for a share of the requests that meet it.
     *
     * <p>Which ones follows from the seed and from how many requests met the rule before: the same in every run, whatever
     * thread they come from.
     *
     * @param share more than 0, at most 1
     * @throws IllegalArgumentException if it is no such share, or the rule has another time already
     */
    public FaultRule share(double share, long seed) {
        FaultChecks.requireShare(share);
        return timed(new FaultTime.Share(share, seed));
    }

    /**
     * The same for a while.
     *
     * @param from how long after the rule was put on the server it begins; may be zero
     * @param length how long it is
     * @throws IllegalArgumentException if there is no such while, or the rule has another time already
     */
    public FaultRule during(Duration from, Duration length) {
        FaultChecks.requireWindow(from, length);
        return timed(new FaultTime.Window(from, length));
    }

    /**
     * The same for requests above that rate: of those that meet the rule, at most so many get through in any second.
     * Refused ones do not count.
     *
     * @throws IllegalArgumentException if the rate is not positive, or the rule has another time already
     */
    public FaultRule abovePerSecond(int requests) {
        FaultChecks.requireRate(requests);
        return timed(new FaultTime.AbovePerSecond(requests));
    }

    /**
     * The same for requests that come while so many others that met the rule, and got through, are under way.
     *
     * <p>A request is under way until WireMock has written its answer, delays included; where the server has WireMock's
     * asynchronous responses enabled, delays are not. Between the last byte and the end of the request a moment passes: who
     * comes back at once, and on another connection, may still find it counted.
     *
     * @throws IllegalArgumentException if the number is not positive, or the rule has another time already
     */
    public FaultRule aboveInFlight(int requests) {
        FaultChecks.requirePositive("aboveInFlight", requests);
        return timed(new FaultTime.AboveInFlight(requests));
    }

    /**
     * The same, with that delay before each fault instead of the fault's own.
     *
     * @throws IllegalArgumentException if it is shorter than a millisecond, or longer than WireMock can wait
     */
    public FaultRule delayedBy(Duration delay) {
        FaultChecks.requireDelay(delay);
        return new FaultRule(terms.withHow(new FaultDelay.Fixed(delay)));
    }

    /**
     * The same, with a delay before each fault that is log-normally distributed, as the durations of calls often are.
     *
     * @param median half of the delays are shorter
     * @param sigma the standard deviation of the delay's logarithm; more means a longer tail
     * @throws IllegalArgumentException if the median is no delay, or sigma not positive
     */
    public FaultRule delayedLogNormally(Duration median, double sigma) {
        FaultChecks.requireDelay(median);
        FaultChecks.requireSigma(sigma);
        return new FaultRule(terms.withHow(new FaultDelay.LogNormal(median, sigma)));
    }

    /**
     * The same, with that answer to requests that meet it while nothing is injected. Unless given, they go on to the next
     * rule and to the stubs.
     *
     * @throws IllegalArgumentException if the response names a transformer of another extension
     */
    public FaultRule otherwise(ResponseDefinitionBuilder response) {
        return new FaultRule(terms.withOtherwise(Fault.of(response)));
    }

    private FaultRule at(FaultPlace place) {
        return new FaultRule(terms.withWhere(place));
    }

    private FaultRule timed(FaultTime time) {
        FaultChecks.requireNoTime(terms.when(), time);
        return new FaultRule(terms.withWhen(time));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FaultRule rule && terms.equals(rule.terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** The whole rule in words. */
    @Override
    public String toString() {
        return terms.toString();
    }
}
