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

/**
 * What a catalogue knows of the codes in a failure.
 *
 * @param generation whose vocabulary has the code; the one that the failure was read as where that does not tell
 * @param documented whether the code is listed in that generation
 */
record CodeCheck(
        CodeSpelling spelling, Generation generation, boolean documented, Optional<ModuleCode> undocumentedModuleCode) {

    static CodeCheck of(ErrorResponse error, ErrorCatalog catalog) {
        CodeSpelling spelling = CodeSpelling.of(error.code(), error.generation().envelope(), catalog);
        Generation generation = generation(error.generation(), spelling.listed(), catalog);
        return new CodeCheck(
                spelling,
                generation,
                catalog.lists(generation, spelling.listed()),
                error.moduleCode().filter(code -> !catalog.listsModuleCode(code)));
    }

    /** The meanings of the module code where that is listed, since it says more; otherwise those of the code. */
    static List<DocumentedError> meanings(Reading reading, ErrorCatalog catalog) {
        String code = reading.code();
        Generation generation = reading.generation();
        if (code == null || generation == null) {
            return List.of();
        }
        ModuleCode module = reading.moduleCode();
        if (module != null && catalog.listsModuleCode(module)) {
            return catalog.find(module.text()).stream()
                    .filter(each -> each.scope() == Scope.MODULE)
                    .toList();
        }
        String listed = CodeSpelling.of(code, generation.envelope(), catalog).listed();
        return catalog.find(listed).stream()
                .filter(each -> each.scope() != Scope.MODULE && each.generation() == generation)
                .toList();
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

    private static Generation generation(Generation assumed, String code, ErrorCatalog catalog) {
        if (!catalog.lists(assumed, code)) {
            for (Generation each : Generation.values()) {
                if (each.envelope() == assumed.envelope() && catalog.lists(each, code)) {
                    return each;
                }
            }
        }
        return assumed;
    }
}
