package io.github.tencenterrors.samples.benchmarks.process;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.random.RandomGenerator;

/** What differs from body to body; its name stands in braces in a {@link Template}. */
enum Slot {
    CODE(Selection.all().withGenerations(Generation.API_3_0)),
    REVISED_CODE(Selection.all().withGenerations(Generation.API_2017)),
    NUMERIC_CODE(Selection.all().withGenerations(Generation.API_2_0).withScopes(Scope.COMMON, Scope.BUSINESS)),
    MODULE_CODE(Selection.all().withScopes(Scope.MODULE)),
    /** Of products, and so in no catalogue but a user's. */
    PRODUCT_CODE(List.of("InvalidInstanceId.NotFound", "ResourceInsufficient.SpecifiedInstanceType")),
    REQUEST_ID(List.of()) {
        @Override
        void fill(StringBuilder text, RandomGenerator random) {
            appendHex(text, random.nextLong(), 8);
            for (int group = 0; group < 3; group++) {
                appendHex(text.append('-'), random.nextLong(), 4);
            }
            appendHex(text.append('-'), random.nextLong(), 12);
        }
    },
    NAME(List.of()) {
        @Override
        void fill(StringBuilder text, RandomGenerator random) {
            appendHex(text, random.nextLong(), 8);
        }
    },
    NUMBER(List.of()) {
        @Override
        void fill(StringBuilder text, RandomGenerator random) {
            text.append(random.nextInt(1, 250));
        }
    };

    private final List<String> choices;

    Slot(Selection selection) {
        this(ErrorCatalog.bundled().select(selection).stream()
                .map(DocumentedError::code)
                .map(code -> code.text())
                .distinct()
                .toList());
    }

    Slot(List<String> choices) {
        this.choices = choices;
    }

    /** Appends one of the choices, the first ones most often: in traffic a few codes make most of the errors. */
    void fill(StringBuilder text, RandomGenerator random) {
        double skewed = random.nextDouble() * random.nextDouble();
        text.append(choices.get((int) (skewed * choices.size())));
    }

    private static void appendHex(StringBuilder text, long bits, int digits) {
        long rest = bits;
        for (int digit = 0; digit < digits; digit++) {
            text.append(Character.forDigit((int) (rest & 0xF), 16));
            rest >>>= 4;
        }
    }
}
