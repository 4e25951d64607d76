package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import java.util.List;

/** What a rule injects, one after the other and then from the start again. */
sealed interface FaultSource {

    /**
     * The faults on a server with that catalogue; at least one.
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    List<Fault> in(ErrorCatalog catalog);

    /** These faults, in this order. */
    record Listed(List<Fault> faults) implements FaultSource {

        public Listed {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new Problem("a fault rule has no fault", "", "it would inject nothing", "name a fault, or more")
                        .asIllegalArgument();
            }
        }

        @Override
        public List<Fault> in(ErrorCatalog catalog) {
            return faults;
        }

        @Override
        public String toString() {
            return faults.toString();
        }
    }

    /** Every documented error of a selection, in the order of the catalogue. */
    record Each(Selection selection) implements FaultSource {

        @Override
        public List<Fault> in(ErrorCatalog catalog) {
            selection.problemIn(catalog).ifPresent(problem -> {
                throw new Problem("injectEach selects no documented error", "", problem.why(), problem.fix())
                        .asIllegalArgument();
            });
            return catalog.select(selection).stream()
                    .map(TencentErrorBuilder::of)
                    .map(Fault::of)
                    .toList();
        }

        @Override
        public String toString() {
            return "each of " + selection;
        }
    }
}
