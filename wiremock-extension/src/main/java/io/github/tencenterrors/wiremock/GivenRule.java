package io.github.tencenterrors.wiremock;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A rule, and where somebody wrote it.
 *
 * @param node its place, where it is JSON
 */
record GivenRule(FaultRule rule, Optional<RuleNode> node) {

    private static final String SCHEMA = "$schema";
    private static final String FAULTS = "faults";

    static GivenRule inJava(FaultRule rule) {
        return new GivenRule(rule, Optional.empty());
    }

    /**
     * The rules in a text: one, or those in its member {@code faults}.
     *
     * @param source the file it stands in; empty for a request
     * @throws RefusedRuleException if one cannot be read
     */
    static List<GivenRule> inJson(String source, String text) {
        RuleNode root = RuleNode.root(source, text);
        Optional<RuleNode> faults = root.optional(FAULTS);
        faults.ifPresent(
                any -> root.object(List.of(SCHEMA, FAULTS)).optional(SCHEMA).ifPresent(RuleNode::text));
        Stream<RuleNode> nodes = faults.map(each -> each.elements().stream()).orElseGet(() -> Stream.of(root));
        return nodes.map(node -> new GivenRule(FaultRuleJson.read(node), Optional.of(node)))
                .toList();
    }

    /** Does something with the rule; a refusal is told with the place. */
    <T> T guarded(Supplier<T> doing) {
        return node.isPresent() ? node.get().guarded(doing) : doing.get();
    }
}
