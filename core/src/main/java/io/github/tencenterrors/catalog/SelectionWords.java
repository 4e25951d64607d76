package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** The criteria of a selection by their names, with values as files and properties have them. */
final class SelectionWords {

    private static final Map<String, BiFunction<Selection, List<String>, Selection>> CRITERIA = new LinkedHashMap<>();

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

    private SelectionWords() {}

    static List<String> names() {
        return List.copyOf(CRITERIA.keySet());
    }

    static Selection read(Map<String, List<String>> words) {
        Selection selection = Selection.all();
        for (Map.Entry<String, List<String>> each : words.entrySet()) {
            BiFunction<Selection, List<String>, Selection> criterion = CRITERIA.get(each.getKey());
            if (criterion == null) {
                throw unknown(each.getKey());
            }
            try {
                selection = criterion.apply(selection, each.getValue());
            } catch (MisuseException e) {
                Problem problem = e.problem();
                throw new MisuseException(new Problem(problem.what(), each.getKey(), problem.why(), problem.fix()), e);
            }
        }
        return selection;
    }

    private static IllegalArgumentException unknown(String name) {
        return new Problem(
                        "no criterion is called '" + name + "'",
                        "",
                        "the criteria of a selection are fixed",
                        Nearest.asQuestion(name, names()))
                .asIllegalArgument();
    }

    private static <T> void put(
            String name,
            IntFunction<T[]> array,
            Function<String, T> value,
            BiFunction<Selection, T[], Selection> criterion) {
        CRITERIA.put(
                name,
                (selection, texts) ->
                        criterion.apply(selection, texts.stream().map(value).toArray(array)));
    }
}
