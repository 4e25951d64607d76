package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.function.Predicate;

/** What the bundled catalogue has. */
final class Documented {

    private Documented() {}

    /** The codes of a generation that meet a condition, each as often as it has such a meaning. */
    static List<String> codes(Generation generation, Predicate<DocumentedError> condition) {
        return ErrorCatalog.bundled().errors().stream()
                .filter(each -> each.generation() == generation)
                .filter(condition)
                .map(each -> each.code().text())
                .toList();
    }

    /** The first meaning of a code of API 3.0. */
    static DocumentedError error(String code) {
        return ErrorCatalog.bundled().find(code).stream()
                .filter(each -> each.generation() == Generation.API_3_0)
                .findFirst()
                .orElseThrow();
    }
}
