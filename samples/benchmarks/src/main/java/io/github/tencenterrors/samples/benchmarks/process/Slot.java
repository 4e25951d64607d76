package io.github.tencenterrors.samples.benchmarks.process;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What differs from body to body. */
@FunctionalInterface
interface Slot {

    /** By the names that stand in braces in a {@link Template}. */
    Map<String, Slot> BY_NAME = Map.of(
            "code", documented(Selection.all().withGenerations(Generation.API_3_0)),
            "code-2017", documented(Selection.all().withGenerations(Generation.API_2017)),
            "code-2.0",
                    documented(
                            Selection.all().withGenerations(Generation.API_2_0).withScopes(Scope.COMMON)),
            "module-code", documented(Selection.all().withScopes(Scope.MODULE)),
            "product-code", oneOf(List.of("InvalidInstanceId.NotFound", "ResourceInsufficient.SpecifiedInstanceType")),
            "request-id", (text, random) -> hex(text, random, 8, 4, 4, 4, 12),
            "name", (text, random) -> hex(text, random, 8),
            "number", (text, random) -> text.append(random.nextInt(1, 250)));

    void fill(StringBuilder text, RandomGenerator random);

    /** The slot of that name. */
    static Slot named(String name) {
        return Optional.ofNullable(BY_NAME.get(name)).orElseThrow();
    }

    private static Slot documented(Selection selection) {
        return oneOf(ErrorCatalog.bundled().select(selection).stream()
                .map(error -> error.code().text())
                .distinct()
                .toList());
    }

    /** One of them, the first ones most often: in traffic a few codes make most of the errors. */
    private static Slot oneOf(List<String> codes) {
        return (text, random) ->
                text.append(codes.get((int) (random.nextDouble() * random.nextDouble() * codes.size())));
    }

    private static void hex(StringBuilder text, RandomGenerator random, int... groups) {
        for (int group = 0; group < groups.length; group++) {
            text.append(group == 0 ? "" : "-");
            long bits = random.nextLong();
            for (int digit = 0; digit < groups[group]; digit++) {
                text.append(Character.forDigit((int) (bits >>> (4 * digit)) & 0xF, 16));
            }
        }
    }
}
