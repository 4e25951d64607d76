package io.github.tencenterrors.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "InvalidParameter",
                " \n AuthFailure.TokenFailure\t",
                "4000",
                "-514",
                "a_b-c.d1",
                "FailedOperation.A.B"
            })
    void holdsATidyCodeAsARule(String text) {
        assertThat(CodeCell.of(text)).isEqualTo(new CodeCell(List.of(text.strip()), Set.of()));
    }

    /** Where a rule is given as {@code -}, nothing worth telling was repaired. */
    @ParameterizedTest
    @CsvSource({
        "'FailedOperation.PermissionDenied.', FailedOperation.PermissionDenied, TRAILING_DOT",
        "'4000。', 4000, TRAILING_DOT",
        "'InvalidParameter、', InvalidParameter, TRAILING_DOT",
        "'\u00A0InvalidParameter', InvalidParameter, SURROUNDING_BLANK",
        "'Invalid\u200BParameter', InvalidParameter, SURROUNDING_BLANK",
        "'\u3000InvalidParameter\u3000', InvalidParameter, SURROUNDING_BLANK",
        "'InvalidParameter\u00A0', InvalidParameter, SURROUNDING_BLANK",
        "'InvalidParameter. TooLong', InvalidParameter.TooLong, INNER_BLANK",
        "'InvalidParameter.\n   TooLong', InvalidParameter.TooLong, INNER_BLANK",
        "'InvalidParameter\n.TooLong', InvalidParameter.TooLong, INNER_BLANK",
        "'InvalidParameter_\nTooLong', InvalidParameter_TooLong, INNER_BLANK",
        "'InvalidParameter\n_TooLong', InvalidParameter_TooLong, INNER_BLANK",
        "'(- 514)', -514, INNER_BLANK",
        "'－514', -514, ODD_CHARACTER",
        "'−514', -514, ODD_CHARACTER",
        "'４０００', 4000, ODD_CHARACTER",
        "'`InvalidParameter`', InvalidParameter, ODD_CHARACTER",
        "'InvalidParameter\\_Value', InvalidParameter_Value, ODD_CHARACTER",
        "'(-514)', -514, -",
        "'4440 (10100)', 4440, REMARK_IN_CODE",
        "'FailedOperation（失败）', FailedOperation, REMARK_IN_CODE",
        "'4000.（失败）', 4000, REMARK_IN_CODE TRAILING_DOT",
        "'4000、4001', 4000 4001, SEVERAL_CODES",
        "'4000 / 4001', 4000 4001, SEVERAL_CODES",
        "'4000,、4001', 4000 4001, SEVERAL_CODES",
        "'4000\n4001', 4000 4001, SEVERAL_CODES",
        "'4000 4001', 4000 4001, SEVERAL_CODES",
        "'A.B C.D', A.B C.D, SEVERAL_CODES",
        "'LimitExceeded\nInvalidParameter', LimitExceeded InvalidParameter, SEVERAL_CODES"
    })
    void isPutRight(String text, String codes, String rules) {
        CodeCell cell = CodeCell.of(text);

        assertThat(cell.codes()).containsExactlyElementsOf(Arrays.asList(codes.split(" ")));
        assertThat(cell.repairs().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .isEqualTo(rules.equals("-") ? "" : sorted(rules));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1001~1010", "Invalid Parameter", "其他错误 x", "4xx", "https://example.com", "1001-1005", "。(abc)"})
    void keepsWhatHasNotTheShapeOfACode(String text) {
        CodeCell cell = CodeCell.of(text);

        assertThat(cell.codes()).containsExactly(text);
        assertThat(cell.repairs()).containsExactly(PageRule.NO_ERROR_CODE);
    }

    @Test
    void keepsWordsOverSeveralLinesInOne() {
        assertThat(CodeCell.of("no\n\ncode!").codes()).containsExactly("no code!");
    }

    @Test
    void holdsNoCodeThatACatalogCannotHold() {
        String longest = "x".repeat(200);

        assertThat(CodeCell.of(longest)).isEqualTo(new CodeCell(List.of(longest), Set.of()));
        assertThat(CodeCell.of(longest + "x").repairs()).containsExactly(PageRule.NO_ERROR_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "—", "/", "无", "暂无", "N/A", "none", "NULL", "\u00A0", "其他"})
    void holdsNothingWhereNoCodeStands(String text) {
        assertThat(CodeCell.of(text)).isEqualTo(new CodeCell(List.of(), Set.of()));
    }

    @Test
    void takesAMegabyteInItsStride() {
        String text = "x(".repeat(500_000);

        assertThat(CodeCell.of(text).codes()).containsExactly("x");
        assertThat(CodeCell.of("a.".repeat(500_000) + "!").repairs()).containsExactly(PageRule.NO_ERROR_CODE);
        assertThat(CodeCell.of("- ".repeat(500_000)).codes()).isEmpty();
        assertThat(CodeCell.of("1 ".repeat(500_000)).codes()).hasSize(500_000);
    }

    private static String sorted(String rules) {
        return Arrays.stream(rules.split(" "))
                .map(PageRule::valueOf)
                .sorted()
                .map(Enum::name)
                .collect(Collectors.joining(" "));
    }
}
