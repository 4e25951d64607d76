package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Map;

/** What a rule injects, one after the other and then from the start again. */
sealed interface FaultSource {

    String INJECT = "inject";
    String INJECT_EACH = "injectEach";

    /**
     * The faults on a server with that catalogue; at least one.
     *
     * @throws IllegalArgumentException if the catalogue has none
     */
    List<Fault> in(ErrorCatalog catalog);

    /** What a rule that injects this says of it as JSON. */
    Map<String, Object> toJson();

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
        public Map<String, Object> toJson() {
            List<Map<String, Object>> written =
                    faults.stream().map(FaultJson::write).toList();
            return Map.of(INJECT, written.size() == 1 ? written.get(0) : written);
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
        public Map<String, Object> toJson() {
            return Map.of(INJECT_EACH, selection.criteria());
        }

        @Override
        public String toString() {
            return "each of " + selection;
        }
    }
}
