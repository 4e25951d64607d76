package io.github.tencenterrors.samples.compatibility.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What went wrong in fixtures. */
public final class Failures {

    private Failures() {}

    /** The messages of all that failed, tests and containers. */
    public static List<String> of(Class<?> fixture) {
        return of(Map.of(), fixture);
    }

    /** The same, with those configuration parameters. */
    public static List<String> of(Map<String, String> parameters, Class<?>... fixtures) {
        return EngineTestKit.engine("junit-jupiter")
                .configurationParameters(parameters)
                .selectors(Arrays.stream(fixtures)
                        .map(fixture -> (DiscoverySelector) selectClass(fixture))
                        .toArray(DiscoverySelector[]::new))
                .execute()
                .allEvents()
                .failed()
                .stream()
                .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                .map(result -> result.getThrowable().orElseThrow().getMessage())
                .toList();
    }
}
