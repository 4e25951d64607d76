package io.github.tencenterrors.coverage;

import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Errors that are not covered, for people.
 *
 * @param gaps those errors
 * @param of out of how many
 */
record CoverageGaps(List<CoveredError> gaps, int of) {

    private static final int WIDTH = 110;

    static CoverageGaps in(List<CoveredError> errors) {
        return new CoverageGaps(
                errors.stream().filter(error -> !error.isCovered()).toList(), errors.size());
    }

    /** The first line says all that a tool may show; the errors follow, in groups. */
    String message(String at, String fix) {
        String what = gaps.size() + " of " + of + " documented errors were exercised by no test that passed";
        String why = "an error counts when a test that @TencentErrorSource played it has passed";
        return new Problem(what, at, why, fix).message()
                + lines().stream().map(line -> "\n  " + line).collect(Collectors.joining());
    }

    /** What was never played, by generation; what failed, with the test. */
    List<String> lines() {
        Map<CoverageState, List<CoveredError>> byState = gaps.stream()
                .collect(Collectors.groupingBy(
                        CoveredError::state, () -> new EnumMap<>(CoverageState.class), Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byState.forEach((state, errors) -> {
            lines.add(heading(state) + ": " + errors.size());
            if (state == CoverageState.NEVER_PLAYED) {
                byPlace(errors).forEach((place, codes) -> addWrapped(lines, "  " + place + ": ", codes));
            } else {
                errors.forEach(error -> lines.add("  " + error.error().label() + ", by "
                        + error.tests().get(0).test()));
            }
        });
        return lines;
    }

    static String heading(CoverageState state) {
        return switch (state) {
            case PASSED -> "passed";
            case FAILED -> "played, but every test of it failed";
            case ABORTED -> "played, but every test of it gave up on an assumption";
            case NEVER_PLAYED -> "never played";
        };
    }

    private static Map<String, List<String>> byPlace(List<CoveredError> errors) {
        return errors.stream()
                .map(error -> error.error().identity())
                .collect(Collectors.groupingBy(
                        CoverageGaps::place,
                        LinkedHashMap::new,
                        Collectors.mapping(CoverageGaps::code, Collectors.toList())));
    }

    private static String place(ErrorIdentity error) {
        return error.generation().label()
                + error.product().map(product -> ", " + product).orElse("");
    }

    private static String code(ErrorIdentity error) {
        return error.code().text()
                + error.variant().map(variant -> " (" + variant + ")").orElse("");
    }

    private static void addWrapped(List<String> lines, String head, List<String> codes) {
        StringBuilder line = new StringBuilder(head);
        String separator = "";
        for (String code : codes) {
            if (line.length() > head.length() && line.length() + separator.length() + code.length() > WIDTH) {
                lines.add(line + ",");
                line = new StringBuilder(" ".repeat(head.length()));
                separator = "";
            }
            line.append(separator).append(code);
            separator = ", ";
        }
        lines.add(line.toString());
    }
}
