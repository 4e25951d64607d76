package io.github.tencenterrors.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** Listens to the runs that a test begins here, and to no other. */
public final class Heard implements PlayedErrorObserver {

    private static final String RUN = "test.heard";
    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final Map<String, ConcurrentLinkedQueue<PlayedError>> BY_RUN = new ConcurrentHashMap<>();

    @Override
    public Optional<Consumer<PlayedError>> listener(ExtensionContext context) {
        return context.getConfigurationParameter(RUN)
                .map(run -> BY_RUN.computeIfAbsent(run, any -> new ConcurrentLinkedQueue<>())::add);
    }

    /** What was heard while the methods of that name ran. */
    static List<PlayedError> of(Class<?> fixture, String method) {
        return of(
                Map.of(),
                Arrays.stream(fixture.getDeclaredMethods())
                        .filter(each -> each.getName().equals(method))
                        .map(each -> (DiscoverySelector) selectMethod(fixture, each))
                        .findFirst()
                        .orElseThrow());
    }

    static List<PlayedError> of(Class<?> fixture) {
        return of(Map.of(), selectClass(fixture));
    }

    static List<PlayedError> inParallel(Class<?> fixture) {
        return of(
                Map.of(
                        "junit.jupiter.execution.parallel.enabled",
                        "true",
                        "junit.jupiter.execution.parallel.mode.default",
                        "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy",
                        "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism",
                        "4"),
                selectClass(fixture));
    }

    private static List<PlayedError> of(Map<String, String> parameters, DiscoverySelector selector) {
        String run = "run " + RUNS.incrementAndGet();
        EngineTestKit.engine("junit-jupiter")
                .configurationParameter(RUN, run)
                .configurationParameters(parameters)
                .selectors(selector)
                .execute();
        return new ArrayList<>(BY_RUN.getOrDefault(run, new ConcurrentLinkedQueue<>()));
    }
}
