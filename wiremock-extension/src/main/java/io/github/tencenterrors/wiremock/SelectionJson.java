package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A selection of documented errors as JSON: arrays of texts by the names of the criteria. */
final class SelectionJson {

    private static final Map<String, BiFunction<Selection, RuleNode, Selection>> CRITERIA = new LinkedHashMap<>();

    static {
        put("generations", Generation[]::new, Generation::ofId, Selection::withGenerations);
        put("scopes", Scope[]::new, Scope::ofId, Selection::withScopes);
        put("families", String[]::new, Function.identity(), Selection::withFamilies);
        put("codes", String[]::new, Function.identity(), Selection::withCodes);
        put("categories", Category[]::new, Category::ofId, Selection::withCategories);
        put("retries", Retry[]::new, Retry::ofId, Selection::withRetries);
        put("documents", String[]::new, Function.identity(), Selection::withDocuments);
        put("excludes", String[]::new, Function.identity(), Selection::withExcludes);
    }

    private SelectionJson() {}

    static Selection read(RuleNode node) {
        node.object(CRITERIA.keySet());
        Selection selection = Selection.all();
        for (String name : node.map().keySet()) {
            selection = Objects.requireNonNull(CRITERIA.get(name)).apply(selection, node.member(name));
        }
        return selection;
    }

    private static <T> void put(
            String name,
            IntFunction<T[]> array,
            Function<String, T> value,
            BiFunction<Selection, T[], Selection> criterion) {
        CRITERIA.put(
                name,
                (selection, node) -> criterion.apply(
                        selection,
                        node.elements().stream().map(each -> each.text(value)).toArray(array)));
    }
}
