package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Documented errors and what the documents disagree about, in the order of the documents.
 *
 * <pre>{@code
 * ErrorCatalog catalog = ErrorCatalog.bundled();
 * List<DocumentedError> throttling = catalog.select(Selection.all().withCategories(Category.THROTTLING));
 * List<DocumentedError> meanings = catalog.find("AuthFailure");
 * }</pre>
 *
 * <p>Immutable: {@link #plus} makes another one.
 *
 * @since 0.1
 */
public final class ErrorCatalog {

    private static final ErrorCatalog BUNDLED = new ErrorCatalog(BundledEntries.ENTRIES);

    private final Entries entries;

    private ErrorCatalog(Entries entries) {
        this.entries = entries;
    }

    /**
     * What every product shares: all rows of the five documents, and the common codes that API 3.0 has gained since.
     *
     * <p>To leave the latter out, select with {@link Selection#withDocuments} {@code "00?"}.
     */
    public static ErrorCatalog bundled() {
        return BUNDLED;
    }

    /**
     * A catalogue of those errors.
     *
     * @throws IllegalArgumentException if two of them have one identity
     */
    public static ErrorCatalog of(Collection<DocumentedError> errors) {
        return of(errors, List.of());
    }

    static ErrorCatalog of(Collection<DocumentedError> errors, List<Disagreement> disagreements) {
        Map<ErrorIdentity, DocumentedError> byIdentity = new LinkedHashMap<>();
        for (DocumentedError error : errors) {
            if (byIdentity.put(error.identity(), error) != null) {
                throw new Problem(
                                "an error stands twice in the catalogue: " + error.label(),
                                "",
                                "generation, scope, product, code and variant make an error itself",
                                "tell the two apart by a variant, or put their evidence into one entry")
                        .asIllegalArgument();
            }
        }
        return new ErrorCatalog(EntriesAtHand.of(byIdentity, disagreements));
    }

    /**
     * The catalogue in a file of the format that {@code catalog.schema.json} describes.
     *
     * @throws CatalogFormatException if the file is malformed; the message names file, line and reason
     * @throws IllegalArgumentException if the file cannot be read
     */
    public static ErrorCatalog read(Path file) {
        return CatalogReader.read(file.toString(), CatalogSource.of(file));
    }

    /**
     * The catalogue in a resource on the class path, such as {@code "acme/cvm-codes.json"}.
     *
     * @param loader the class loader that finds it
     * @throws CatalogFormatException if the resource is malformed; the message names resource, line and reason
     * @throws IllegalArgumentException if there is no such resource
     */
    public static ErrorCatalog read(String resource, ClassLoader loader) {
        return CatalogReader.read("class path resource " + resource, CatalogSource.of(resource, loader));
    }

    /**
     * The catalogue in a text of the format that {@code catalog.schema.json} describes, such as {@link #toJson()} gives.
     *
     * @param name what messages call it
     * @throws CatalogFormatException if the text is malformed; the message names line and reason
     */
    public static ErrorCatalog parse(String name, String text) {
        return CatalogReader.read(name, text);
    }

    /**
     * The codes of one of the SDK's enums, such as {@code CvmErrorCode.class}, as errors of API 3.0 in {@link
     * Scope#PRODUCT}.
     *
     * <p>The enums say nothing but the code: titles repeat it, and category and retry advice are those of the nearest
     * documented parent ({@link Basis#INHERITED}), or {@link Category#UNCLASSIFIED} with assumed
     * advice where there is none.
     *
     * @param codes an enum, or a class with its instances in public static fields, that has a public {@code getValue()}
     *     which returns a String
     * @throws IllegalArgumentException if it is no such class
     */
    public static ErrorCatalog ofSdkCodes(Class<?> codes) {
        return SdkCodes.read(codes);
    }

    /** All documented errors. */
    public List<DocumentedError> errors() {
        return List.copyOf(entries.errors().values());
    }

    /**
     * The catalogue as a file of the format that {@code catalog.schema.json} describes; {@link #read(Path)} reads it back.
     *
     * <p>The same catalogue gives the same text, byte for byte.
     */
    public String toJson() {
        return CatalogWriter.write(this);
    }

    /** What the sources disagree about. */
    public List<Disagreement> disagreements() {
        return entries.disagreements();
    }

    /**
     * The errors of both. Where both have an error of one identity, this catalogue's words stay and the other's evidence
     * is added.
     */
    public ErrorCatalog plus(ErrorCatalog other) {
        Map<ErrorIdentity, DocumentedError> union = new LinkedHashMap<>(entries.errors());
        other.entries
                .errors()
                .forEach((identity, error) -> union.merge(identity, error, DocumentedError::withEvidenceOf));
        return new ErrorCatalog(EntriesAtHand.of(union, disagreementsWith(other)));
    }

    /**
     * This catalogue and a product's: a code that this one has already in the same generation gains the other's
     * evidence, a new one becomes an entry.
     */
    public ErrorCatalog joinedWith(ErrorCatalog product) {
        Map<CodeInGeneration, List<DocumentedError>> added =
                product.entries.errors().values().stream().collect(Collectors.groupingBy(ErrorCatalog::key));
        Set<CodeInGeneration> known =
                entries.errors().values().stream().map(ErrorCatalog::key).collect(Collectors.toSet());
        List<DocumentedError> joined = new ArrayList<>();
        for (DocumentedError error : entries.errors().values()) {
            DocumentedError all = error;
            for (DocumentedError same : added.getOrDefault(key(error), List.of())) {
                all = all.withEvidenceOf(same);
            }
            joined.add(all);
        }
        product.entries.errors().values().stream()
                .filter(error -> !known.contains(key(error)))
                .forEach(joined::add);
        return of(joined, disagreementsWith(product));
    }

    Entries entries() {
        return entries;
    }

    private List<Disagreement> disagreementsWith(ErrorCatalog other) {
        return Stream.concat(disagreements().stream(), other.disagreements().stream())
                .distinct()
                .toList();
    }

    /** Whether some document lists that code in that generation; module codes, which stand in messages, aside. */
    public boolean lists(Generation generation, String code) {
        return entries.codes(generation).contains(code);
    }

    /** Whether some document lists that module code. */
    public boolean listsModuleCode(ModuleCode code) {
        return entries.moduleCodes().contains(code.text());
    }

    /** The documented meanings of a code, in every generation and scope; empty if no document lists it. */
    public List<DocumentedError> find(String code) {
        return entries.byCode().getOrDefault(code, List.of());
    }

    /** The error of that identity, if the catalogue has it. */
    public Optional<DocumentedError> find(ErrorIdentity identity) {
        return Optional.ofNullable(entries.errors().get(identity));
    }

    /** The documented meanings of a code in one generation. */
    public List<DocumentedError> find(Generation generation, ErrorCode code) {
        return find(code.text()).stream()
                .filter(error ->
                        error.generation() == generation && error.code().equals(code))
                .toList();
    }

    /**
     * The documented meanings of a code.
     *
     * @throws IllegalArgumentException if no document lists it; the message offers the nearest codes
     */
    public List<DocumentedError> require(String code) {
        List<DocumentedError> found = find(code);
        if (found.isEmpty()) {
            throw new Problem(
                            "no document lists the code '" + code + "'",
                            "",
                            "the catalogue has " + entries.byCode().size() + " codes, and this is none of them",
                            Nearest.asQuestion(code, entries.byCode().keySet()))
                    .asIllegalArgument();
        }
        return found;
    }

    /** At most five documented codes that are spelt most like the given one, nearest first. */
    public List<String> nearest(String code) {
        return Nearest.to(code, entries.byCode().keySet());
    }

    /** The errors that meet every criterion of the selection, in the order of the catalogue; may be empty. */
    public List<DocumentedError> select(Selection selection) {
        return entries.errors().values().stream().filter(selection::matches).toList();
    }

    /** The documented meanings of a failure that was received: of its module code if that is listed, else of its code. */
    public List<DocumentedError> meaningsOf(ErrorResponse response) {
        List<DocumentedError> ofModule =
                response.moduleCode().map(ErrorCode::text).map(this::find).orElse(List.of()).stream()
                        .filter(error -> error.scope() == Scope.MODULE)
                        .toList();
        return ofModule.isEmpty()
                ? find(response.code()).stream()
                        .filter(error -> error.scope() != Scope.MODULE)
                        .filter(error -> error.generation().envelope()
                                == response.generation().envelope())
                        .toList()
                : ofModule;
    }

    private static CodeInGeneration key(DocumentedError error) {
        return new CodeInGeneration(error.generation(), error.code().text());
    }
}
