package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.CatalogDifference;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorIdentity;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An error that an import has and an earlier one had not, or the other way round, or in other words.
 *
 * @param kind which of the three
 * @param identity which error
 * @param fields what is no longer the same; of a new or removed error, all it says
 */
record ChangedError(Kind kind, ErrorIdentity identity, List<Field> fields) {

    enum Kind {
        NEW,
        REMOVED,
        CHANGED;

        /** The name in outputs. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One text of an error, as it was and as it is; empty where there was or is none. */
    record Field(String name, Optional<String> before, Optional<String> after) {}

    /** New ones first, then removed, then changed. One whose evidence alone has changed says the same as ever: it is none. */
    static List<ChangedError> in(CatalogDifference difference) {
        Stream<ChangedError> added =
                difference.added().stream().map(error -> of(Kind.NEW, error, Map.of(), texts(error)));
        Stream<ChangedError> removed =
                difference.removed().stream().map(error -> of(Kind.REMOVED, error, texts(error), Map.of()));
        Stream<ChangedError> changed = difference.changed().stream()
                .map(each -> of(Kind.CHANGED, each.after(), texts(each.before()), texts(each.after())));
        return Stream.of(added, removed, changed)
                .flatMap(changes -> changes)
                .filter(change -> !change.fields.isEmpty())
                .toList();
    }

    private static ChangedError of(
            Kind kind, DocumentedError error, Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        List<Field> fields = names.stream()
                .map(name ->
                        new Field(name, Optional.ofNullable(before.get(name)), Optional.ofNullable(after.get(name))))
                .filter(field -> !field.before.equals(field.after))
                .toList();
        return new ChangedError(kind, error.identity(), fields);
    }

    private static Map<String, String> texts(DocumentedError error) {
        Map<String, String> texts = new LinkedHashMap<>();
        error.name().ifPresent(name -> texts.put("name", name.text()));
        error.title().byLanguage().forEach((language, text) -> texts.put("title." + language, text));
        error.description().byLanguage().forEach((language, text) -> texts.put("description." + language, text));
        texts.put("category", error.category().id());
        texts.put("retry", error.retry().retry().id());
        return texts;
    }
}
