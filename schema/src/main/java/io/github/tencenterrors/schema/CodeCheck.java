package io.github.tencenterrors.schema;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a catalogue knows of the codes in a failure.
 *
 * @param generation whose vocabulary has the code; the one that the failure was read as where that does not tell
 * @param documented whether the code is listed in that generation
 * @param meanings of the module code where that is listed, since it says more; otherwise of the code
 */
record CodeCheck(
        CodeSpelling spelling,
        Generation generation,
        boolean documented,
        Optional<ModuleCode> undocumentedModuleCode,
        List<DocumentedError> meanings) {

    static CodeCheck of(ErrorResponse error, ErrorCatalog catalog) {
        CodeSpelling spelling = CodeSpelling.of(error, catalog);
        List<DocumentedError> found = catalog.find(spelling.listed()).stream()
                .filter(each -> each.scope() != Scope.MODULE)
                .toList();
        Generation generation = generation(error.generation(), found);
        List<DocumentedError> ofCode = in(generation, found);
        List<DocumentedError> ofModuleCode = moduleMeanings(error, catalog);
        return new CodeCheck(
                spelling,
                generation,
                !ofCode.isEmpty(),
                error.moduleCode().filter(code -> ofModuleCode.isEmpty()),
                ofModuleCode.isEmpty() ? ofCode : ofModuleCode);
    }

    /** What is odd about the codes, of which one stands under that pointer and the other in the message. */
    List<Violation> violations(String pointer) {
        List<Violation> violations = new ArrayList<>();
        spelling.oddity().ifPresent(oddity -> violations.add(new Violation(ContractRule.UNTIDY_CODE, pointer, oddity)));
        if (!documented) {
            violations.add(new Violation(
                    ContractRule.UNDOCUMENTED_CODE,
                    pointer,
                    "no document of " + generation.label() + " lists the code " + Excerpt.quoted(spelling.listed())));
        }
        undocumentedModuleCode.ifPresent(code -> violations.add(new Violation(
                ContractRule.UNDOCUMENTED_MODULE_CODE, "/message", "no document lists the module code " + code)));
        return violations;
    }

    private static Generation generation(Generation assumed, List<DocumentedError> found) {
        return Stream.concat(Stream.of(assumed), found.stream().map(DocumentedError::generation))
                .filter(each -> each.envelope() == assumed.envelope())
                .filter(each -> !in(each, found).isEmpty())
                .findFirst()
                .orElse(assumed);
    }

    private static List<DocumentedError> in(Generation generation, List<DocumentedError> errors) {
        return errors.stream().filter(each -> each.generation() == generation).toList();
    }

    private static List<DocumentedError> moduleMeanings(ErrorResponse error, ErrorCatalog catalog) {
        return error.moduleCode().stream()
                .flatMap(code -> catalog.find(code.text()).stream())
                .filter(each -> each.scope() == Scope.MODULE)
                .toList();
    }
}
