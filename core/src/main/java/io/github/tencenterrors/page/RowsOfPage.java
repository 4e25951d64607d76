package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which codes the rows of a page are about.
 *
 * @param given the generation of all rows, if the user said so
 * @param product the product of all rows, if the user said so
 */
record RowsOfPage(DocumentPage page, Optional<Generation> given, Optional<String> product) {

    private static final Pattern INTEGER = Pattern.compile("-?[0-9]+");

    /** What makes the row's code itself; empty where no catalogue can hold it. */
    Optional<MeaningsOfCode.Key> key(PageRow row) {
        return code(row).filter(this::isOfGivenGeneration).map(code -> key(row.scope(), code));
    }

    PageFinding notImported(PageRow row) {
        String why = code(row).isPresent()
                ? "is no code of the generation given, "
                        + given.map(Generation::id).orElse("")
                : row.code().equals("0") ? "means success" : "has not the shape of a code";
        return new PageFinding(
                PageRule.NOT_IMPORTED.id(),
                page.file(),
                row.line(),
                row.table(),
                row.row(),
                "'" + row.code() + "' " + why + ", and is left out of the catalogue");
    }

    private MeaningsOfCode.Key key(Scope scope, ErrorCode code) {
        Optional<String> owner = product.or(page::product);
        if (code instanceof ModuleCode) {
            return new MeaningsOfCode.Key(
                    Generation.API_2_0, Scope.MODULE, Optional.of(owner.orElse(PageImport.UNNAMED_PRODUCT)), code);
        }
        Generation generation = generation(code);
        if (scope == Scope.COMMON) {
            return new MeaningsOfCode.Key(generation, Scope.COMMON, Optional.empty(), code);
        }
        return new MeaningsOfCode.Key(generation, owner.isPresent() ? Scope.PRODUCT : Scope.BUSINESS, owner, code);
    }

    private Generation generation(ErrorCode code) {
        if (code instanceof NumericCode) {
            return Generation.API_2_0;
        }
        return given.or(page::generation)
                .filter(generation -> generation.accepts(code))
                .orElse(Generation.API_2017);
    }

    private boolean isOfGivenGeneration(ErrorCode code) {
        return given.isEmpty()
                || (code instanceof ModuleCode
                        ? given.get() == Generation.API_2_0
                        : given.get().accepts(code));
    }

    private static Optional<ErrorCode> code(PageRow row) {
        if (!CodeCell.isCode(row.code()) || row.code().equals("0")) {
            return Optional.empty();
        }
        try {
            ErrorCode code =
                    row.scope() == Scope.MODULE && INTEGER.matcher(row.code()).matches()
                            ? ModuleCode.parse(row.code())
                            : ErrorCode.parse(row.code());
            return code.text().equals(row.code()) ? Optional.of(code) : Optional.empty();
        } catch (MisuseException e) {
            return Optional.empty();
        }
    }
}
