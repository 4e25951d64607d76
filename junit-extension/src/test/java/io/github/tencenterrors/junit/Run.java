package io.github.tencenterrors.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * What became of a fixture that the Jupiter engine ran.
 *
 * @param given the arguments of each invocation, as the method told them
 * @param results what the engine says
 */
record Run(List<List<Object>> given, EngineExecutionResults results) {

    private static final Queue<List<Object>> TOLD = new ConcurrentLinkedQueue<>();

    static Run of(Class<?> fixture, String method) {
        return of(EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.params.argumentCountValidation", "strict")
                .selectors(selectMethod(fixture, named(fixture, method))));
    }

    /** Of a whole class, each test and class in a thread of its own as far as four threads go. */
    static Run inParallel(Class<?> fixture) {
        return of(EngineTestKit.engine("junit-jupiter")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                .selectors(selectClass(fixture)));
    }

    private static Run of(EngineTestKit.Builder run) {
        TOLD.clear();
        EngineExecutionResults results = run.execute();
        return new Run(new ArrayList<>(TOLD), results);
    }

    /** The same run, sure to have been without a failure. */
    Run succeeded() {
        assertThat(results.allEvents().failed().list())
                .extracting(event -> failure(event).getMessage())
                .isEmpty();
        assertThat(results.testEvents().succeeded().count()).isEqualTo(given.size());
        return this;
    }

    /** The first argument of each invocation. */
    List<Object> first() {
        return given.stream().map(arguments -> arguments.get(0)).toList();
    }

    /** Why the method could not be played at all. */
    Throwable refusal() {
        assertThat(given).isEmpty();
        List<Event> failed = results.containerEvents().failed().list();
        assertThat(failed).hasSize(1);
        return failure(failed.get(0));
    }

    List<String> displayNames() {
        return results.testEvents()
                .started()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }

    /** To be called by fixtures. */
    static void tell(Object... arguments) {
        TOLD.add(List.of(arguments));
    }

    private static Method named(Class<?> fixture, String method) {
        return Arrays.stream(fixture.getDeclaredMethods())
                .filter(each -> each.getName().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private static Throwable failure(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }
}
