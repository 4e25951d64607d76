package io.github.tencenterrors.page;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;

/**
 * Which generation a page is about: numbers are API 2.0; of the two generations with dotted names it is the one whose
 * hosts the page shows, else the one whose bundled vocabulary has more of the page's codes, else API 2017 where the page
 * names its version, else API 3.0.
 */
final class GenerationOfPage {

    private GenerationOfPage() {}

    static Optional<Generation> recognized(List<PageRow> rows, Clues clues) {
        long numbers = rows.stream().filter(GenerationOfPage::isNumber).count();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (numbers * 2 > rows.size()) {
            return Optional.of(Generation.API_2_0);
        }
        if (clues.areLegacy() || clues.areCurrent()) {
            return Optional.of(clues.areLegacy() ? Generation.API_2017 : Generation.API_3_0);
        }
        long more = known(rows, Generation.API_2017) - known(rows, Generation.API_3_0);
        return Optional.of(more > 0 || (more == 0 && clues.areRevised()) ? Generation.API_2017 : Generation.API_3_0);
    }

    private static boolean isNumber(PageRow row) {
        return !row.code().isEmpty() && row.code().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    private static long known(List<PageRow> rows, Generation generation) {
        return rows.stream()
                .filter(row -> ErrorCatalog.bundled().find(row.code()).stream()
                        .anyMatch(error -> error.generation() == generation && error.code() instanceof NamedCode))
                .count();
    }
}
