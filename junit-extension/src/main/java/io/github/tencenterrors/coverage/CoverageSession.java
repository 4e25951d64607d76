package io.github.tencenterrors.coverage;

import io.github.tencenterrors.junit.PlayedError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * One run of the engine, from the first source that is played to the end: what the configuration parameters ask for.
 *
 * @param settings those parameters
 * @param tally what was played so far; empty where nothing is demanded of the run
 * @param log where it is written; empty where nobody wants files
 */
record CoverageSession(CoverageSettings settings, Optional<CoverageTally> tally, Optional<CoverageLog> log)
        implements ClosedByJUnit {

    private static final Namespace NAMESPACE = Namespace.create(CoverageSession.class);

    /** The session that a context is in. */
    static CoverageSession in(ExtensionContext context) {
        ClassLoader loader = context.getRequiredTestClass().getClassLoader();
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(CoverageSession.class, any -> begin(context, loader), CoverageSession.class);
    }

    private static CoverageSession begin(ExtensionContext context, ClassLoader loader) {
        CoverageKeys.require(loader);
        CoverageSettings settings = CoverageSettings.of(context::getConfigurationParameter, loader);
        return new CoverageSession(
                settings,
                settings.demand().filter(any -> settings.judge()).map(any -> new CoverageTally()),
                settings.observe() ? Optional.of(CoverageLog.in(settings.folder())) : Optional.empty());
    }

    /** Who listens to a parameterized method or class. */
    List<Consumer<PlayedError>> listeners(ExtensionContext template) {
        List<Consumer<PlayedError>> listeners = new ArrayList<>();
        tally.ifPresent(listeners::add);
        log.ifPresent(each -> {
            CoverageBatch batch = new CoverageBatch(each);
            template.getStore(NAMESPACE).put(CoverageBatch.class, batch);
            listeners.add(batch);
        });
        return listeners;
    }

    /**
     * Ends the file, and judges.
     *
     * @throws AssertionError if an error that is demanded is not covered
     * @throws IllegalArgumentException if not all could be written
     */
    @Override
    public void close() {
        log.ifPresent(CoverageLog::close);
        settings.demand().ifPresent(demand -> tally.ifPresent(played -> judge(demand, played)));
    }

    private static void judge(CoverageDemand demand, CoverageTally played) {
        CoverageGaps gaps = CoverageGaps.in(played.of(demand.errors()));
        if (!gaps.gaps().isEmpty()) {
            throw new AssertionError(gaps.message(
                    "all tests of this run, by " + CoverageSettings.PREFIX + "*",
                    "play them with @TencentErrorSource, or leave them out: " + CoverageSettings.PREFIX + "excludes;"
                            + " if tests run in several JVMs, let 'tencent-errors.jar report' judge instead"));
        }
    }
}
