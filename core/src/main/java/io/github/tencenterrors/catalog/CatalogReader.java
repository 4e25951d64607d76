package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.JsonText;
import io.github.tencenterrors.envelope.MalformedJsonException;
import io.github.tencenterrors.envelope.ReadLimits;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads catalogue files. Accepts what {@code catalog.schema.json} accepts; the schema module's tests compare the two. */
final class CatalogReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CatalogReader() {}

    static ErrorCatalog read(String file, String text) {
        CatalogNode root = parse(file, text).object(List.of("$schema", "name", "errors", "disagreements"));
        root.optional("$schema").ifPresent(CatalogNode::text);
        root.text("name");
        root.member("errors");
        List<DocumentedError> errors = root.each("errors", CatalogReader::error);
        List<Disagreement> disagreements = root.each("disagreements", CatalogReader::disagreement);
        return root.guarded(() -> ErrorCatalog.of(errors, disagreements));
    }

    private static CatalogNode parse(String file, String text) {
        try {
            JsonText json =
                    JsonText.parse(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, ReadLimits.STANDARD);
            json.firstDuplicate().ifPresent(at -> {
                throw new CatalogFormatException(
                        file, at, "", "a member stands twice in one object", "keep one of the two");
            });
            return CatalogNode.root(file, json);
        } catch (MalformedJsonException e) {
            throw new CatalogFormatException(
                    file, e.position(), "", "it is no JSON: " + e.reason(), "see catalog.schema.json for the format");
        }
    }

    private static DocumentedError error(CatalogNode entry) {
        entry.object(List.of(
                "generation",
                "scope",
                "product",
                "code",
                "variant",
                "name",
                "title",
                "description",
                "category",
                "retry",
                "evidence"));
        Scope scope = entry.value("scope", Scope::ofId);
        ErrorIdentity identity = new ErrorIdentity(
                entry.value("generation", Generation::ofId),
                scope,
                entry.optional("product").map(node -> node.text(TextShape.PRODUCT)),
                scope == Scope.MODULE
                        ? spelt(entry, "code", ModuleCode::parse)
                        : spelt(entry, "code", ErrorCode::parse),
                entry.optional("variant").map(node -> node.text(TextShape.KEBAB_CASE)));
        Optional<NamedCode> name =
                entry.has("name") ? Optional.of(spelt(entry, "name", NamedCode::new)) : Optional.empty();
        LocalizedText title = entry.localized("title");
        LocalizedText description = entry.localized("description");
        Category category = entry.value("category", Category::ofId);
        RetryAdvice retry = retry(entry.member("retry"));
        entry.member("evidence");
        List<Evidence> evidence = entry.each("evidence", CatalogReader::evidence);
        return entry.guarded(() -> new DocumentedError(identity, name, title, description, category, retry, evidence));
    }

    /** A code in the one spelling that a catalogue has for it; responses may spell it otherwise. */
    private static <C extends ErrorCode> C spelt(CatalogNode entry, String member, Function<String, C> reading) {
        C code = entry.value(member, reading);
        entry.member(member).text(code instanceof NamedCode ? TextShape.NAMED_CODE : TextShape.NUMERIC_CODE);
        return code;
    }

    private static RetryAdvice retry(CatalogNode advice) {
        advice.object(List.of("advice", "basis", "evidence"));
        return new RetryAdvice(
                advice.value("advice", Retry::ofId), advice.value("basis", Basis::ofId), advice.text("evidence"));
    }

    private static Evidence evidence(CatalogNode node) {
        if (node.has("document")) {
            node.object(List.of("document", "table", "row"));
            return new DocumentRow(node.text("document"), node.count("table"), node.count("row"));
        }
        node.object(List.of("kind", "source", "note"));
        return new OutsideSource(
                node.value("kind", OutsideSource.Kind::ofId),
                node.text("source"),
                node.optional("note").map(CatalogNode::text).orElse(""));
    }

    private static Disagreement disagreement(CatalogNode node) {
        node.object(List.of("id", "summary", "codes", "claims"));
        String id = node.member("id").text(TextShape.KEBAB_CASE);
        LocalizedText summary = node.localized("summary");
        node.member("codes");
        List<CodeInGeneration> codes = node.each("codes", CatalogReader::code);
        node.member("claims");
        List<Disagreement.Claim> claims = node.each("claims", CatalogReader::claim);
        return node.guarded(() -> new Disagreement(id, summary, codes, claims));
    }

    private static CodeInGeneration code(CatalogNode node) {
        node.object(List.of("generation", "code"));
        Generation generation = node.value("generation", Generation::ofId);
        ErrorCode code = spelt(node, "code", ErrorCode::parse);
        if (!generation.accepts(code)) {
            throw node.refusal(
                    "codes of api-2.0 are integers, those of the other generations dotted names",
                    "give the generation that the code belongs to");
        }
        return new CodeInGeneration(generation, code.text());
    }

    private static Disagreement.Claim claim(CatalogNode node) {
        node.object(List.of("says", "evidence"));
        node.member("evidence");
        String says = node.text("says");
        List<Evidence> evidence = node.each("evidence", CatalogReader::passageOrEvidence);
        return node.guarded(() -> new Disagreement.Claim(says, evidence));
    }

    /** A claim may rest on prose; an error never does. */
    private static Evidence passageOrEvidence(CatalogNode node) {
        if (node.has("document") && !node.has("table") && !node.has("row")) {
            node.object(List.of("document", "note"));
            return new DocumentPassage(node.text("document"), node.text("note"));
        }
        return evidence(node);
    }
}
