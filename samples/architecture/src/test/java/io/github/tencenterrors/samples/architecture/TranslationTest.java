package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation that strays is noticed, and where. */
class TranslationTest {

    private static final String ENGLISH = """
            # One
            Takes 27 µs, see [two](#two-times), [other](other.md#first) and [more](https://example.com).

            ## Two times
            - `run`

            | a |
            |---|
            | 1 |

            ```sh
            run # it
            ```
            """;

    private static final String CHINESE = """
            # 一
            耗时 27 µs，见[其他](other.md#第一)、[更多](https://example.com)和[二](#两次)。

            ## 两次
            - `run`

            | 甲 |
            |---|
            | 1 |

            ```sh
            run # it
            ```
            """;

    @Test
    void agreesWithItsOriginal() {
        assertThat(differences(CHINESE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    27 µs          | 28 µs           | numbers, missing in the translation: [27]
                    #第一          | #一             | links, missing in the translation: [docs/other.md, heading 1], only in it: [docs/other.md, heading no such heading]
                    other.md#第一  | ../other.md     | links, missing in the translation: [docs/other.md, heading 1], only in it: [docs/other.md, which has a translation]
                    """)
    void straysInItsFirstSection(String right, String wrong, String difference) {
        assertThat(differences(CHINESE.replace(right, wrong)))
                .containsExactly("docs/guide.md, line 1 # One / docs/zh-CN/guide.md, line 1 # 一: " + difference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    `run`    | `runs`     | words in backquotes, missing in the translation: [run], only in it: [runs]
                    - `run`  | `run`      | list items, missing in the translation: [1], only in it: [0]
                    # it     | # 执行     | code, missing in the translation: [sh\\nrun # it\\n], only in it: [sh\\nrun # 执行\\n]
                    """)
    void straysInItsSecondSection(String right, String wrong, String difference) {
        assertThat(differences(CHINESE.replace(right, wrong)))
                .containsExactly("docs/guide.md, line 4 ## Two times / docs/zh-CN/guide.md, line 4 ## 两次: "
                        + difference.translateEscapes());
    }

    @Test
    void hasAsManyRows() {
        assertThat(differences(CHINESE.replace("| 1 |\n", "| 1 |\n| 2 |\n")))
                .singleElement()
                .asString()
                .endsWith("tables (rows x columns), missing in the translation: [1 x 1], only in it: [2 x 1]");
    }

    @Test
    void hasTheSameHeadings() {
        assertThat(differences(CHINESE + "## 三\n"))
                .containsExactly("docs/zh-CN/guide.md, line 14 ## 三: has no counterpart");
        assertThat(differences(CHINESE.replace("## 两次", "### 两次")))
                .singleElement()
                .asString()
                .endsWith("line 4 ### 两次: one heading is no counterpart of the other");
    }

    private static List<String> differences(String chinese) {
        Path original = Path.of("docs/guide.md");
        Path translation = Path.of("docs/zh-CN/guide.md");
        Documentation documentation = new Documentation(Map.of(
                original,
                SectionReader.sections(ENGLISH),
                translation,
                SectionReader.sections(chinese),
                Path.of("docs/other.md"),
                SectionReader.sections("# First"),
                Path.of("docs/zh-CN/other.md"),
                SectionReader.sections("# 第一")));
        return new Translation(documentation, original, translation).differences();
    }
}
