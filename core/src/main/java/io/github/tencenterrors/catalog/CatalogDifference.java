package io.github.tencenterrors.catalog;

import java.util.List;
import java.util.Objects;

/**
 * What has changed between two catalogues, such as two imports of the same pages.
 *
 * @param added errors that only the later one has
 * @param removed errors that only the earlier one has
 * @param changed errors of both whose texts, category, advice or evidence are not the same
 * @since 0.1
 */
public record CatalogDifference(List<DocumentedError> added, List<DocumentedError> removed, List<Change> changed) {

    /** Copies the lists. */
    public CatalogDifference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    /** What one has to do to the catalogue {@code before} to make it {@code after}. */
    public static CatalogDifference between(ErrorCatalog before, ErrorCatalog after) {
        return new CatalogDifference(
                after.errors().stream()
                        .filter(error -> before.find(error.identity()).isEmpty())
                        .toList(),
                before.errors().stream()
                        .filter(error -> after.find(error.identity()).isEmpty())
                        .toList(),
                before.errors().stream()
                        .flatMap(error -> after.find(error.identity()).stream()
                                .filter(later -> !later.equals(error))
                                .map(later -> new Change(error, later)))
                        .toList());
    }

    /** Whether there is no difference. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * One error, as it was and as it is.
     *
     * @param before as the earlier catalogue has it
     * @param after as the later one has it
     */
    public record Change(DocumentedError before, DocumentedError after) {

        /**
         * Checks that there is a change.
         *
         * @throws NullPointerException if one is null
         */
        public Change {
            Objects.requireNonNull(before);
            Objects.requireNonNull(after);
        }
    }
}
