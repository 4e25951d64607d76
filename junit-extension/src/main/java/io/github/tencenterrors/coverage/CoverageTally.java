package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.junit.PlayedError;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Counts what became of each error in each test. Safe for use by several threads. */
final class CoverageTally implements Consumer<PlayedError> {

    private final Map<ErrorIdentity, Map<String, ObservedTest>> played = new ConcurrentHashMap<>();

    @Override
    public void accept(PlayedError error) {
        played.computeIfAbsent(error.error(), any -> new ConcurrentHashMap<>())
                .compute(error.test(), (test, known) -> (known == null ? new ObservedTest(test, 0, 0, 0) : known)
                        .and(error.result()));
    }

    /** How far those errors are covered, in their order. */
    List<CoveredError> of(Collection<DocumentedError> errors) {
        return errors.stream()
                .map(error -> new CoveredError(error, tests(error.identity())))
                .toList();
    }

    /** Which errors were played. */
    Set<ErrorIdentity> identities() {
        return Set.copyOf(played.keySet());
    }

    private List<ObservedTest> tests(ErrorIdentity error) {
        return played.getOrDefault(error, Map.of()).values().stream()
                .sorted(Comparator.comparing(ObservedTest::test))
                .toList();
    }
}
