package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has changed between two catalogues, such as two imports of the same pages.
 *
 * <p>An error has changed when what is said of it has: its name, title, description, category or retry advice. Evidence
 * does not count, since one new row at the head of a table gives every row below it another number.
 *
 * @param added errors that only the later one has, in its order
 * @param removed errors that only the earlier one has, in its order
 * @param changed errors of both of which something else is said, in the order of the earlier one
 * @since 0.1
 */
public record CatalogDifference(List<DocumentedError> added, List<DocumentedError> removed, List<Change> changed) {

    /** Copies the lists. */
    public CatalogDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What has changed from {@code before} to {@code after}. */
    public static CatalogDifference between(ErrorCatalog before, ErrorCatalog after) {
        List<Change> changed = before.errors().stream()
                .flatMap(error -> after.find(error.identity()).map(later -> new Change(error, later)).stream())
                .filter(change -> !change.parts().isEmpty())
                .toList();
        return new CatalogDifference(missing(after, before), missing(before, after), changed);
    }

    /** Whether nothing has changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /** One line for each difference: {@code new}, {@code removed} or {@code changed}, and the error's label. */
    @Override
    public String toString() {
        return Stream.of(
                        added.stream().map(error -> "new      " + error.label()),
                        removed.stream().map(error -> "removed  " + error.label()),
                        changed.stream().map(change -> "changed  " + change))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private static List<DocumentedError> missing(ErrorCatalog from, ErrorCatalog in) {
        return from.errors().stream()
                .filter(error -> in.find(error.identity()).isEmpty())
                .toList();
    }

    /**
     * One error, as it was and as it is.
     *
     * @param before as the earlier catalogue has it
     * @param after as the later one has it
     * @since 0.1
     */
    public record Change(DocumentedError before, DocumentedError after) {

        /**
         * Refuses two errors that are not one.
         *
         * @throws IllegalArgumentException if their identities differ
         */
        public Change {
            if (!before.identity().equals(after.identity())) {
                throw new Problem(
                                "no change: " + before.label() + " and " + after.label(),
                                "",
                                "generation, scope, product, code and variant make an error itself",
                                "give one error as it was and as it is")
                        .asIllegalArgument();
            }
        }

        /** Which parts differ: {@code name}, {@code title}, {@code description}, {@code category}, {@code retry advice}. */
        public List<String> parts() {
            return Stream.of(
                            part("name", DocumentedError::name),
                            part("title", DocumentedError::title),
                            part("description", DocumentedError::description),
                            part("category", DocumentedError::category),
                            part("retry advice", DocumentedError::retry))
                    .flatMap(Optional::stream)
                    .toList();
        }

        /** The label and the parts: {@code 4100 — API 2.0: title, description}. */
        @Override
        public String toString() {
            return before.label() + ": " + String.join(", ", parts());
        }

        private Optional<String> part(String name, Function<DocumentedError, Object> part) {
            return part.apply(before).equals(part.apply(after)) ? Optional.empty() : Optional.of(name);
        }
    }
}
