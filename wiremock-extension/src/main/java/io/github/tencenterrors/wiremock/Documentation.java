package io.github.tencenterrors.wiremock;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a catalogue knows of the codes that a stub names, and the refusal of what it does not know. */
record Documentation(ErrorCatalog catalog) {

    private static final String UNPROVEN = "what is played has a documented code, or is said to be undocumented";

    /** The meanings of a code that stands in the member for it: no module code stands there. */
    List<DocumentedError> meanings(ErrorCode code, Optional<Generation> generation) {
        return catalog.find(code.text()).stream()
                .filter(error -> error.code().equals(code))
                .filter(error -> isOf(generation, error))
                .toList();
    }

    Optional<DocumentedError> meaning(ModuleCode code) {
        return catalog.find(code.text()).stream()
                .filter(error -> error.code().equals(code))
                .findFirst();
    }

    void requireListed(ErrorCode code, Optional<Generation> generation) {
        if (meanings(code, generation).isEmpty()) {
            String what = "no document lists the code '%s'%s"
                    .formatted(
                            code.text(),
                            generation.map(each -> " for " + each.label()).orElse(""));
            throw hiddenUnder(code)
                    .map(module -> hidden(what, module))
                    .orElseGet(() -> missing(what, code, generation))
                    .asIllegalArgument();
        }
    }

    void requireListed(ModuleCode code) {
        if (meaning(code).isEmpty()) {
            throw new Problem(
                            "no document lists the module code " + code.text(),
                            "",
                            UNPROVEN,
                            fix(code, modules(), "undocumentedError(…)"))
                    .asIllegalArgument();
        }
    }

    void requireUnlisted(ErrorCode code, Optional<Generation> generation) {
        meanings(code, generation).stream().findFirst().ifPresent(error -> {
            throw new Problem(
                            "the code '" + code.text() + "' is documented",
                            "",
                            "it stands for an undocumented one, but '%s' lists it: %s"
                                    .formatted(source(error), error.label()),
                            "use tencentError(\"" + code.text() + "\"), or leave \"undocumented\" out")
                    .asIllegalArgument();
        });
    }

    private Stream<DocumentedError> modules() {
        return catalog.errors().stream().filter(error -> error.scope() == Scope.MODULE);
    }

    /** The module code that has this number, or this name. */
    private Optional<DocumentedError> hiddenUnder(ErrorCode code) {
        return modules()
                .filter(error -> error.code().text().equals(code.text())
                        || error.name().filter(code::equals).isPresent())
                .findFirst();
    }

    private static Problem hidden(String what, DocumentedError module) {
        return new Problem(
                what,
                "",
                "%s is a module code%s; API 2.0 puts it into the message, behind a code of its own"
                        .formatted(
                                module.code().text(),
                                module.name()
                                        .map(name -> " called " + name.text())
                                        .orElse("")),
                "use tencentError(\"%1$s\").withModuleCode(%2$s), or \"code\": %1$s with \"moduleCode\": %2$s"
                        .formatted(
                                DocumentedError.ASSUMED_OUTER_CODE,
                                module.code().text()));
    }

    private Problem missing(String what, ErrorCode code, Optional<Generation> generation) {
        List<String> others = meanings(code, Optional.empty()).stream()
                .map(error -> error.generation().label())
                .distinct()
                .toList();
        Stream<DocumentedError> valid = catalog.errors().stream()
                .filter(error -> error.scope() != Scope.MODULE)
                .filter(error -> isOf(generation, error));
        return new Problem(
                what,
                "",
                others.isEmpty() ? UNPROVEN : "the documents list it for " + String.join(" and ", others),
                fix(code, valid, "undocumentedError(\"" + code.text() + "\")"));
    }

    private static String fix(ErrorCode code, Stream<DocumentedError> valid, String onPurpose) {
        List<String> texts = valid.map(error -> error.code().text()).distinct().toList();
        return "%s Where it is meant to be undocumented: %s, or \"undocumented\": true"
                .formatted(Nearest.asQuestion(code.text(), texts), onPurpose);
    }

    private static boolean isOf(Optional<Generation> generation, DocumentedError error) {
        return generation.map(error.generation()::equals).orElse(true);
    }

    private static String source(DocumentedError error) {
        return error.evidence().stream().map(Evidence::source).findFirst().orElseThrow();
    }
}
