package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Criteria for documented errors. An error is selected when it meets all of them; a criterion is met by any one of its
 * values, and an empty one by every error.
 *
 * <p>In texts {@code *} stands for any characters and {@code ?} for one.
 *
 * @param generations whose codes
 * @param scopes where they occur
 * @param families families, such as {@code AuthFailure}
 * @param codes codes, such as {@code InvalidParameter.*}
 * @param categories kinds of failure
 * @param retries advice on sending again
 * @param documents documents ({@code 002}, or {@code 00?} for the five), or other sources of evidence by their names
 * @param excludes codes to leave out
 * @since 0.1
 */
public record Selection(
        List<Generation> generations,
        List<Scope> scopes,
        List<String> families,
        List<String> codes,
        List<Category> categories,
        List<Retry> retries,
        List<String> documents,
        List<String> excludes) {

    private static final Selection ALL =
            new Selection(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Selection {
        generations = List.copyOf(generations);
        scopes = List.copyOf(scopes);
        families = List.copyOf(families);
        codes = List.copyOf(codes);
        categories = List.copyOf(categories);
        retries = List.copyOf(retries);
        documents = List.copyOf(documents);
        excludes = List.copyOf(excludes);
    }

    /** Every documented error. */
    public static Selection all() {
        return ALL;
    }

    /** The same criteria, of those generations. */
    public Selection withGenerations(Generation... wanted) {
        return new Selection(List.of(wanted), scopes, families, codes, categories, retries, documents, excludes);
    }

    /** The same criteria, in those scopes. */
    public Selection withScopes(Scope... wanted) {
        return new Selection(generations, List.of(wanted), families, codes, categories, retries, documents, excludes);
    }

    /** The same criteria, of those families. */
    public Selection withFamilies(String... wanted) {
        return new Selection(generations, scopes, List.of(wanted), codes, categories, retries, documents, excludes);
    }

    /** The same criteria, with codes like those. */
    public Selection withCodes(String... wanted) {
        return new Selection(generations, scopes, families, List.of(wanted), categories, retries, documents, excludes);
    }

    /** The same criteria, of those categories. */
    public Selection withCategories(Category... wanted) {
        return new Selection(generations, scopes, families, codes, List.of(wanted), retries, documents, excludes);
    }

    /** The same criteria, with that retry advice. */
    public Selection withRetries(Retry... wanted) {
        return new Selection(generations, scopes, families, codes, categories, List.of(wanted), documents, excludes);
    }

    /** The same criteria, with evidence from those documents, or other sources. */
    public Selection withDocuments(String... wanted) {
        return new Selection(generations, scopes, families, codes, categories, retries, List.of(wanted), excludes);
    }

    /** The same criteria, but for codes like those. */
    public Selection withExcludes(String... unwanted) {
        return new Selection(generations, scopes, families, codes, categories, retries, documents, List.of(unwanted));
    }

    /** Whether the error meets every criterion. */
    public boolean matches(DocumentedError error) {
        return criteria().stream().allMatch(criterion -> criterion.matches(error)) && !isExcluded(error);
    }

    /**
     * What is wrong with this selection in a catalogue: a family, code or document that matches nothing there, or criteria
     * that no error meets together. Empty where it selects something and no value is idle.
     *
     * @param catalog the catalogue that is to be selected from
     * @return a problem whose {@code what} and {@code at} are left to the caller
     */
    public Optional<Problem> problemIn(ErrorCatalog catalog) {
        List<DocumentedError> left = catalog.errors();
        String so = "";
        for (Criterion criterion : criteria()) {
            for (String wanted : criterion.wanted()) {
                List<DocumentedError> pool = left;
                if (pool.stream().noneMatch(error -> criterion.matches(wanted, error))) {
                    return Optional.of(idle(criterion, wanted, pool, so));
                }
            }
            left = left.stream().filter(criterion::matches).toList();
            so = criterion.wanted().isEmpty() ? so : so + (so.isEmpty() ? " in " : ", ") + wording(criterion);
        }
        return left.stream().allMatch(this::isExcluded)
                ? Optional.of(new Problem(
                        "",
                        "",
                        "everything that is selected is excluded again, by " + quoted(excludes),
                        "exclude less"))
                : Optional.empty();
    }

    private static Problem idle(Criterion criterion, String wanted, List<DocumentedError> pool, String so) {
        List<String> valid = pool.stream()
                .flatMap(error -> criterion.values().apply(error).stream())
                .distinct()
                .toList();
        return new Problem(
                "",
                "",
                "no documented error%s has the %s '%s'".formatted(so, criterion.noun(), wanted),
                Nearest.asQuestion(wanted, valid));
    }

    private static String wording(Criterion criterion) {
        return criterion.noun() + " " + quoted(criterion.wanted());
    }

    private static String quoted(List<String> texts) {
        return String.join(", ", texts.stream().map(text -> "'" + text + "'").toList());
    }

    private boolean isExcluded(DocumentedError error) {
        return excludes.stream()
                .anyMatch(each -> Glob.matches(each, error.code().text()));
    }

    private List<Criterion> criteria() {
        return List.of(
                of(
                        "generation",
                        generations,
                        Generation::id,
                        error -> List.of(error.generation().id())),
                of("scope", scopes, Scope::id, error -> List.of(error.scope().id())),
                of("family", families, Function.identity(), error -> error.family().stream()
                        .toList()),
                of(
                        "code",
                        codes,
                        Function.identity(),
                        error -> List.of(error.code().text())),
                of(
                        "category",
                        categories,
                        Category::id,
                        error -> List.of(error.category().id())),
                of(
                        "retry advice",
                        retries,
                        Retry::id,
                        error -> List.of(error.retry().retry().id())),
                of("document", documents, Function.identity(), Selection::sourcesOf));
    }

    private static <T> Criterion of(
            String noun, List<T> wanted, Function<T, String> text, Function<DocumentedError, List<String>> values) {
        return new Criterion(noun, wanted.stream().map(text).toList(), values);
    }

    private static List<String> sourcesOf(DocumentedError error) {
        return error.evidence().stream().map(Evidence::source).distinct().toList();
    }
}
