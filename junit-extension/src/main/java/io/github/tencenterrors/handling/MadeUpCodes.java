package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Errors that no document lists: what a client does with them is its default, or that of a family. */
final class MadeUpCodes {

    private static final String MESSAGE = "See the documentation of this API.";
    private static final String LETTERS = "bcdfghjklmnpqrstvwxz";
    private static final int LENGTH = 9;

    private final ErrorCatalog catalog;
    private final SplittableRandom random;

    MadeUpCodes(ErrorCatalog catalog, long seed) {
        this.catalog = catalog;
        this.random = new SplittableRandom(seed);
    }

    /**
     * For each generation two with nothing documented near them, so that a default is told from chance; then one in each
     * family, in the order of the errors.
     */
    List<Injection.Unlisted> near(List<DocumentedError> errors) {
        List<Injection.Unlisted> all = new ArrayList<>();
        errors.stream().map(DocumentedError::generation).distinct().forEach(generation -> {
            all.add(new Injection.Unlisted(far(generation), Optional.empty()));
            all.add(new Injection.Unlisted(farther(generation), Optional.empty()));
        });
        errors.stream().map(InFamily::of).distinct().forEach(family -> all.add(in(family)));
        return all;
    }

    private ErrorResponse far(Generation generation) {
        return generation.envelope() == Envelope.FLAT
                ? number(generation)
                : named(generation, () -> word() + "." + word());
    }

    private ErrorResponse farther(Generation generation) {
        return generation.envelope() == Envelope.FLAT ? number(generation) : named(generation, this::word);
    }

    private Injection.Unlisted in(InFamily family) {
        ErrorResponse failure =
                switch (family.kind()) {
                    case NAMED -> named(family.generation(), () -> family.name() + "." + word());
                    case HUNDRED -> numberIn(family.generation(), family.name());
                    case MODULE -> module(family.generation());
                };
        return new Injection.Unlisted(failure, Optional.of(family.name()));
    }

    private ErrorResponse named(Generation generation, Supplier<String> draw) {
        String code = draw.get();
        while (catalog.lists(generation, code)) {
            code = draw.get();
        }
        return ErrorResponse.of(generation, code)
                .withMessage(MESSAGE)
                .withRequestId(new UUID(random.nextLong(), random.nextLong()).toString());
    }

    /** A number of four digits in a thousand of which no code is documented; of five where there is no such thousand. */
    private ErrorResponse number(Generation generation) {
        Set<Long> taken = listed(generation).map(code -> code / 1000).collect(Collectors.toSet());
        List<Integer> free = Stream.iterate(1, each -> each + 1)
                .limit(9)
                .filter(each -> !taken.contains((long) each))
                .toList();
        int thousand = free.isEmpty() ? 10 + random.nextInt(80) : free.get(random.nextInt(free.size()));
        return numeric(generation, thousand * 1000L, 1000);
    }

    private ErrorResponse numberIn(Generation generation, String hundred) {
        return numeric(generation, Long.parseLong(hundred.substring(0, hundred.length() - 2)) * 100, 100);
    }

    /** A gap in a range. One that is full has none, and then the nearest number behind it must do. */
    private ErrorResponse numeric(Generation generation, long from, int length) {
        Set<Long> taken = listed(generation).collect(Collectors.toSet());
        long start = from + random.nextInt(length);
        long code = Stream.iterate(0, each -> each + 1)
                .limit(length)
                .map(each -> from + (start - from + each) % length)
                .filter(each -> each != 0 && !taken.contains(each))
                .findFirst()
                .orElse(from + length);
        return ErrorResponse.of(generation, new NumericCode(code)).withMessage(MESSAGE);
    }

    private ErrorResponse module(Generation generation) {
        ModuleCode code = new ModuleCode(-1000 - random.nextInt(9000));
        while (catalog.listsModuleCode(code)) {
            code = new ModuleCode(code.value() - 1);
        }
        return ErrorResponse.of(generation, DocumentedError.ASSUMED_OUTER_CODE)
                .withMessage(MESSAGE)
                .withModuleCode(code);
    }

    private Stream<Long> listed(Generation generation) {
        return catalog.errors().stream()
                .filter(each -> each.generation() == generation)
                .map(DocumentedError::code)
                .filter(NumericCode.class::isInstance)
                .map(ErrorCode::text)
                .map(Long::valueOf);
    }

    /** Capitalized consonants: no word of any language, and so of no document. */
    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
            word.append(i == 0 ? Character.toUpperCase(letter) : letter);
        }
        return word.toString();
    }
}
