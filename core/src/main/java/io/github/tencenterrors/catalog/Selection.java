package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Criteria for documented errors. An error is selected when it meets all of them; a criterion is met by any one of its
 * values, and one without values by every error.
 *
 * <p>In texts {@code *} stands for any characters and {@code ?} for one. Immutable: each method makes another selection.
 *
 * @since 0.1
 */
public final class Selection {

    private static final Selection ALL = new Selection(Map.of(), List.of());

    private final Map<Criterion, List<String>> wanted;
    private final List<String> excludes;

    private Selection(Map<Criterion, List<String>> wanted, List<String> excludes) {
        this.wanted = wanted;
        this.excludes = excludes;
    }

    /** Every documented error. */
    public static Selection all() {
        return ALL;
    }

    /**
     * The selection that {@link #criteria()} tells: values by the names of the criteria. Generations, scopes, categories
     * and retry advice are called by their ids, such as {@code api-3.0}.
     *
     * @throws IllegalArgumentException if there is no such criterion, or no such constant; the message names the criterion
     *     and offers the nearest
     */
    public static Selection of(Map<String, List<String>> criteria) {
        return SelectionWords.read(criteria);
    }

    /** The names that {@link #of} takes, in the order in which a reader narrows a choice. */
    public static List<String> criterionNames() {
        return SelectionWords.names();
    }

    /** The same criteria, of those generations. */
    public Selection withGenerations(Generation... generations) {
        return with(Criterion.GENERATION, generations, Generation::id);
    }

    /** The same criteria, in those scopes. */
    public Selection withScopes(Scope... scopes) {
        return with(Criterion.SCOPE, scopes, Scope::id);
    }

    /** The same criteria, of those families, such as {@code AuthFailure}. */
    public Selection withFamilies(String... families) {
        return with(Criterion.FAMILY, families, Function.identity());
    }

    /** The same criteria, with codes like those, such as {@code InvalidParameter.*}. */
    public Selection withCodes(String... codes) {
        return with(Criterion.CODE, codes, Function.identity());
    }

    /** The same criteria, of those categories. */
    public Selection withCategories(Category... categories) {
        return with(Criterion.CATEGORY, categories, Category::id);
    }

    /** The same criteria, with that retry advice. */
    public Selection withRetries(Retry... retries) {
        return with(Criterion.RETRY, retries, Retry::id);
    }

    /**
     * The same criteria, with evidence from those documents ({@code 002}, or {@code 00?} for the five), or from other
     * sources by their names.
     */
    public Selection withDocuments(String... documents) {
        return with(Criterion.DOCUMENT, documents, Function.identity());
    }

    /** The same criteria, but for codes like those. */
    public Selection withExcludes(String... codes) {
        return new Selection(wanted, List.of(codes));
    }

    /**
     * The values that are wanted, under the names of the methods that took them without their {@code with}: {@code
     * generations}, {@code scopes}, {@code families}, {@code codes}, {@code categories}, {@code retries}, {@code documents},
     * {@code excludes}. Criteria that were not given are left out.
     */
    public Map<String, List<String>> criteria() {
        Map<String, List<String>> criteria = new LinkedHashMap<>();
        Criterion.ALL.stream()
                .filter(wanted::containsKey)
                .forEach(criterion -> criteria.put(criterion.plural(), wanted.get(criterion)));
        if (!excludes.isEmpty()) {
            criteria.put("excludes", excludes);
        }
        return Collections.unmodifiableMap(criteria);
    }

    /** Whether the error meets every criterion. */
    public boolean matches(DocumentedError error) {
        for (Map.Entry<Criterion, List<String>> each : wanted.entrySet()) {
            if (!each.getKey().isMetBy(error, each.getValue())) {
                return false;
            }
        }
        return !isExcluded(error);
    }

    /**
     * What is wrong with this selection in a catalogue: a value that matches nothing there, criteria that no error meets
     * together, or a catalogue without errors. Empty where it selects something and no value is idle.
     *
     * @param catalog the catalogue that is to be selected from
     * @return a problem whose {@code what} and {@code at} are left to the caller
     */
    public Optional<Problem> problemIn(ErrorCatalog catalog) {
        List<DocumentedError> left = catalog.errors();
        if (left.isEmpty()) {
            return Optional.of(new Problem("", "", "the catalogue has no errors", "give one that has some"));
        }
        String so = "";
        for (Criterion criterion : Criterion.ALL) {
            List<String> values = wanted.getOrDefault(criterion, List.of());
            for (String value : values) {
                if (left.stream().noneMatch(error -> criterion.isMetBy(error, value))) {
                    return Optional.of(idle(criterion, value, left, so));
                }
            }
            if (!values.isEmpty()) {
                left = left.stream()
                        .filter(error -> criterion.isMetBy(error, values))
                        .toList();
                so += (so.isEmpty() ? " in " : ", ") + criterion.noun() + " " + quoted(values);
            }
        }
        return left.stream().allMatch(this::isExcluded)
                ? Optional.of(new Problem(
                        "",
                        "",
                        "everything that is selected is excluded again, by " + quoted(excludes),
                        "exclude less"))
                : Optional.empty();
    }

    private <T> Selection with(Criterion criterion, T[] values, Function<T, String> text) {
        Map<Criterion, List<String>> other = new HashMap<>(wanted);
        if (values.length == 0) {
            other.remove(criterion);
        } else {
            other.put(criterion, Arrays.stream(values).map(text).toList());
        }
        return new Selection(Map.copyOf(other), excludes);
    }

    private boolean isExcluded(DocumentedError error) {
        return !excludes.isEmpty() && excludes.stream().anyMatch(each -> Criterion.CODE.isMetBy(error, each));
    }

    private static Problem idle(Criterion criterion, String value, List<DocumentedError> pool, String so) {
        List<String> valid = pool.stream()
                .flatMap(error -> criterion.values().apply(error).stream())
                .distinct()
                .toList();
        return new Problem(
                "",
                "",
                "no documented error%s has the %s '%s'".formatted(so, criterion.noun(), value),
                Nearest.asQuestion(value, valid));
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Selection selection
                && wanted.equals(selection.wanted)
                && excludes.equals(selection.excludes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wanted, excludes);
    }

    /** The criteria in words. */
    @Override
    public String toString() {
        String criteria = Criterion.ALL.stream()
                .flatMap(criterion -> Optional.ofNullable(wanted.get(criterion))
                        .filter(values -> !values.isEmpty())
                        .map(values -> criterion.noun() + " " + quoted(values))
                        .stream())
                .collect(Collectors.joining(" and "));
        return "documented errors"
                + (criteria.isEmpty() ? "" : " with " + criteria)
                + (excludes.isEmpty() ? "" : ", but for " + quoted(excludes));
    }
}
