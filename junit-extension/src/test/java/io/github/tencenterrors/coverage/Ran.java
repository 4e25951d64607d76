package io.github.tencenterrors.coverage;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** A run of fixtures, and what failed in it besides tests. */
record Ran(EngineExecutionResults results) {

    static Ran of(Class<?>... fixtures) {
        return with(Map.of(), fixtures);
    }

    /** With those configuration parameters, which are given without {@code tencent-errors.coverage.}, and in parallel. */
    static Ran with(Map<String, String> parameters, Class<?>... fixtures) {
        Map<String, String> all = new HashMap<>();
        parameters.forEach((name, value) -> all.put(CoverageSettings.PREFIX + name, value));
        all.put("junit.jupiter.execution.parallel.enabled", "true");
        all.put("junit.jupiter.execution.parallel.mode.default", "concurrent");
        return new Ran(EngineTestKit.engine("junit-jupiter")
                .configurationParameters(all)
                .selectors(Arrays.stream(fixtures)
                        .map(fixture -> (DiscoverySelector) selectClass(fixture))
                        .toArray(DiscoverySelector[]::new))
                .execute());
    }

    /** What failed, other than tests: simple names of classes, and messages. */
    List<String> failures() {
        return results.containerEvents().failed().stream()
                .map(event -> name(event.getTestDescriptor()) + ": " + message(event))
                .sorted()
                .toList();
    }

    private static String name(TestDescriptor container) {
        return container.isRoot() ? "the run" : container.getDisplayName();
    }

    private static String message(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow()
                .getMessage();
    }
}
