package io.github.tencenterrors.samples.benchmarks.invocations;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Locale;
import java.util.Map;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Runs the tests of one source, so many times in this JVM. */
public final class Invocations {

    private static final Map<String, Class<?>> SOURCES =
            Map.of("junit", BySource.OfJUnit.class, "ours", BySource.OfOurs.class);

    private Invocations() {}

    /**
     * Prints how many tests passed in the last run, and how many milliseconds it took. {@code -Dtimes} says how often each
     * error is played.
     *
     * @param arguments {@code junit} or {@code ours}; how many runs; the folder for observations, where they are wanted
     */
    public static void main(String[] arguments) {
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().selectors(selectClass(SOURCES.get(arguments[0])));
        if (arguments.length > 2) {
            request.configurationParameter("tencent-errors.coverage.observe", "true")
                    .configurationParameter("tencent-errors.coverage.folder", arguments[2]);
        }
        LauncherDiscoveryRequest built = request.build();
        String last = "";
        for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
            last = run(built);
        }
        System.out.println(last);
    }

    private static String run(LauncherDiscoveryRequest request) {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        long begin = System.nanoTime();
        LauncherFactory.create().execute(request, listener);
        double millis = (System.nanoTime() - begin) / 1e6;
        TestExecutionSummary summary = listener.getSummary();
        return String.format(Locale.ROOT, "%d passed in %.1f ms", summary.getTestsSucceededCount(), millis);
    }
}
