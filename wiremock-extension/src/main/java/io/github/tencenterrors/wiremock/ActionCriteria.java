package io.github.tencenterrors.wiremock;

import static io.github.tencenterrors.wiremock.TencentErrorsExtensionFactory.ACTION_MATCHER;

import com.github.tomakehurst.wiremock.matching.RequestPattern;
import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a stub asks of a call; a call must meet all of it. */
record ActionCriteria(Map<CallText, String> globs, Optional<Generation> generation) {

    static final String GENERATION = "generation";

    private static final List<String> NAMES = Stream.concat(
                    CallText.ALL.stream().map(CallText::parameter), Stream.of(GENERATION))
            .toList();

    /** What a request pattern gives our matcher, not read yet; empty where it names another, or none. */
    static Optional<Map<String, Object>> parametersIn(RequestPattern pattern) {
        return Optional.ofNullable(pattern.getCustomMatcher())
                .filter(matcher -> ACTION_MATCHER.equals(matcher.getName()))
                .<Map<String, Object>>map(
                        matcher -> matcher.getParameters() == null ? Map.of() : matcher.getParameters());
    }

    static ActionCriteria read(Map<String, Object> values) {
        JsonParameters parameters = new JsonParameters(ACTION_MATCHER, values);
        parameters.requireKnown(NAMES);
        parameters.requirePresent(
                CallText.ACTION.parameter(), "name an action, such as 'DescribeInstances', or '*' for any");
        Map<CallText, String> globs = new LinkedHashMap<>();
        for (CallText text : CallText.ALL) {
            parameters.text(text.parameter()).ifPresent(glob -> {
                text.require(glob);
                globs.put(text, glob);
            });
        }
        return new ActionCriteria(globs, parameters.text(GENERATION).map(Generation::ofId));
    }

    /** Whether it asks for nothing that the other does not ask for in the same words. */
    boolean cover(ActionCriteria other) {
        return (generation.isEmpty() || generation.equals(other.generation))
                && globs.entrySet().stream().allMatch(entry -> covers(entry.getKey(), entry.getValue(), other));
    }

    private static boolean covers(CallText text, String glob, ActionCriteria other) {
        return glob.equals(other.globs.get(text)) || (glob.equals("*") && other.globs.containsKey(text));
    }

    boolean matches(ReceivedCall call) {
        return generation.map(call.generation()::equals).orElse(true)
                && globs.entrySet().stream().allMatch(entry -> entry.getKey().matches(entry.getValue(), call));
    }

    @Override
    public String toString() {
        return Stream.concat(
                        globs.entrySet().stream()
                                .map(entry -> entry.getKey().parameter() + " '" + entry.getValue() + "'"),
                        generation.map(Generation::label).stream())
                .collect(Collectors.joining(", "));
    }
}
