package io.github.tencenterrors.wiremock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * A fault rule as JSON: its members are called as the methods of {@link FaultRule}.
 *
 * <p>What this accepts is what {@code fault-rules.schema.json} accepts, as far as a schema can tell.
 */
final class FaultRuleJson {

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String OTHERWISE = "otherwise";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    /** In the order in which they are read, and written. */
    private static final Map<String, BiFunction<FaultRule, RuleNode, FaultRule>> MEMBERS = new LinkedHashMap<>();

    static {
        MEMBERS.put(ID, (rule, node) -> rule.withId(id(node)));
        MEMBERS.put(NAME, (rule, node) -> rule.named(node.text()));
        MEMBERS.put(FaultSource.INJECT, (rule, node) -> rule);
        MEMBERS.put(FaultSource.INJECT_EACH, (rule, node) -> rule);
        MEMBERS.put(PlaceJson.ON, PlaceJson::readCall);
        MEMBERS.put(PlaceJson.REQUEST, PlaceJson::readRequest);
        MEMBERS.put(PlaceJson.SECRET_ID, (rule, node) -> rule.secretId(node.text()));
        MEMBERS.put(FaultTime.AFTER_SKIPPING, (rule, node) -> rule.afterSkipping(node.count()));
        MEMBERS.put(FaultTime.FIRST, (rule, node) -> rule.first(node.count()));
        MEMBERS.put(FaultTime.ONCE, FaultRuleJson::once);
        MEMBERS.put(FaultTime.EVERY_NTH, (rule, node) -> rule.everyNth(node.count()));
        MEMBERS.put(FaultTime.SHARE, FaultRuleJson::share);
        MEMBERS.put(FaultTime.DURING, FaultRuleJson::during);
        MEMBERS.put(FaultTime.ABOVE_PER_SECOND, (rule, node) -> rule.abovePerSecond(node.count()));
        MEMBERS.put(FaultTime.ABOVE_IN_FLIGHT, (rule, node) -> rule.aboveInFlight(node.count()));
        MEMBERS.put(FaultDelay.DELAYED_BY, (rule, node) -> rule.delayedBy(Milliseconds.read(node)));
        MEMBERS.put(FaultDelay.DELAYED_LOG_NORMALLY, FaultRuleJson::delayedLogNormally);
        MEMBERS.put(OTHERWISE, (rule, node) -> rule.otherwise(FaultJson.read(node)));
    }

    private FaultRuleJson() {}

    static FaultRule read(RuleNode node) {
        node.object(MEMBERS.keySet());
        node.requireNotBoth(FaultSource.INJECT, FaultSource.INJECT_EACH);
        node.requireNotBoth(FaultDelay.DELAYED_BY, FaultDelay.DELAYED_LOG_NORMALLY);
        FaultRule rule = FaultRule.of(source(node));
        for (String name : MEMBERS.keySet()) {
            rule = with(rule, node, name);
        }
        return rule;
    }

    static Map<String, Object> write(FaultRule rule) {
        FaultTerms terms = rule.terms();
        Map<String, Object> json = new LinkedHashMap<>();
        terms.id().ifPresent(id -> json.put(ID, id.toString()));
        terms.name().ifPresent(name -> json.put(NAME, name));
        json.putAll(terms.what().toJson());
        json.putAll(PlaceJson.write(terms.where()));
        json.putAll(terms.when().toJson());
        json.putAll(terms.how().toJson());
        terms.otherwise().ifPresent(fault -> json.put(OTHERWISE, FaultJson.write(fault)));
        return json;
    }

    private static FaultRule with(FaultRule rule, RuleNode node, String name) {
        return node.optional(name)
                .map(member -> member.guarded(
                        () -> Objects.requireNonNull(MEMBERS.get(name)).apply(rule, member)))
                .orElse(rule);
    }

    private static FaultSource source(RuleNode node) {
        return node.optional(FaultSource.INJECT_EACH)
                .<FaultSource>map(each -> new FaultSource.Each(SelectionJson.read(each)))
                .orElseGet(() -> listed(node.member(FaultSource.INJECT)));
    }

    private static FaultSource listed(RuleNode node) {
        List<RuleNode> faults = node.isArray() ? node.elements() : List.of(node);
        return node.guarded(() ->
                new FaultSource.Listed(faults.stream().map(FaultJson::read).toList()));
    }

    private static FaultRule once(FaultRule rule, RuleNode node) {
        if (!node.flag()) {
            throw node.refusal("'once' is false", "make it true, or leave it out");
        }
        return rule.once();
    }

    private static FaultRule share(FaultRule rule, RuleNode node) {
        node.object(List.of(FaultTime.SHARE_OF, FaultTime.SEED));
        return rule.share(
                node.member(FaultTime.SHARE_OF).number().doubleValue(),
                node.member(FaultTime.SEED).integer());
    }

    private static FaultRule during(FaultRule rule, RuleNode node) {
        node.object(List.of(FaultTime.FROM, FaultTime.LENGTH));
        return rule.during(
                Milliseconds.read(node.member(FaultTime.FROM)), Milliseconds.read(node.member(FaultTime.LENGTH)));
    }

    private static FaultRule delayedLogNormally(FaultRule rule, RuleNode node) {
        node.object(List.of(FaultDelay.MEDIAN, FaultDelay.SIGMA));
        return rule.delayedLogNormally(
                Milliseconds.read(node.member(FaultDelay.MEDIAN)),
                node.member(FaultDelay.SIGMA).number().doubleValue());
    }

    private static UUID id(RuleNode node) {
        String text = node.text();
        if (!UUID_SHAPE.matcher(text).matches()) {
            throw node.refusal(
                    "an id is a UUID, not '" + text + "'", "write it like '3d5c4f0a-6a50-4f0b-9f4e-6f2f0c1d9a11'");
        }
        return UUID.fromString(text);
    }
}
