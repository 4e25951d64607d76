package io.github.tencenterrors.cli;

import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import picocli.CommandLine.Option;

/** A selection of documented errors: any one value of each option that is given. In texts, * and ? stand for others. */
final class SelectionOptions {

    @Option(
            names = "--generation",
            paramLabel = "GENERATION",
            description = "Of this generation: ${COMPLETION-CANDIDATES}. Each may be given several times.",
            converter = GenerationConverter.class,
            completionCandidates = GenerationConverter.class)
    private List<Generation> generations = List.of();

    @Option(
            names = "--scope",
            paramLabel = "SCOPE",
            description = "In this scope: ${COMPLETION-CANDIDATES}.",
            converter = IdConverter.OfScope.class,
            completionCandidates = IdConverter.OfScope.class)
    private List<Scope> scopes = List.of();

    @Option(names = "--family", paramLabel = "FAMILY", description = "Of this family, such as AuthFailure.")
    private List<String> families = List.of();

    @Option(names = "--code", paramLabel = "CODE", description = "With a code like this, such as 'AuthFailure.*'.")
    private List<String> codes = List.of();

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            description = "Of this category, such as throttling.",
            converter = IdConverter.OfCategory.class,
            completionCandidates = IdConverter.OfCategory.class)
    private List<Category> categories = List.of();

    @Option(
            names = "--retry",
            paramLabel = "ADVICE",
            description = "With this retry advice: ${COMPLETION-CANDIDATES}.",
            converter = IdConverter.OfRetry.class,
            completionCandidates = IdConverter.OfRetry.class)
    private List<Retry> retries = List.of();

    @Option(names = "--document", paramLabel = "NAME", description = "Listed by this document, such as 002.")
    private List<String> documents = List.of();

    @Option(names = "--exclude", paramLabel = "CODE", description = "Without the codes like this.")
    private List<String> excludes = List.of();

    Selection selection() {
        return Selection.all()
                .withGenerations(generations.toArray(Generation[]::new))
                .withScopes(scopes.toArray(Scope[]::new))
                .withFamilies(families.toArray(String[]::new))
                .withCodes(codes.toArray(String[]::new))
                .withCategories(categories.toArray(Category[]::new))
                .withRetries(retries.toArray(Retry[]::new))
                .withDocuments(documents.toArray(String[]::new))
                .withExcludes(excludes.toArray(String[]::new));
    }
}
