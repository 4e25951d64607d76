package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** README and the guides say the same in English and in Chinese. */
class TranslationsTest {

    /** What is no guide: messages, which are English themselves, records of decisions, and a list for lawyers. */
    private static final List<Path> ENGLISH_ALONE =
            List.of(Path.of("docs/misuse"), Path.of("docs/decisions"), Path.of("docs/licenses.md"));

    private static final Documentation DOCUMENTATION = Documentation.ofCheckout();

    @Test
    void existForEachPageAndForNothingElse() {
        List<Path> wanted = DOCUMENTATION.originals().stream()
                .filter(page -> ENGLISH_ALONE.stream().noneMatch(page::startsWith))
                .map(Documentation::translationOf)
                .toList();

        assertThat(wanted).hasSizeGreaterThan(10);
        assertThat(DOCUMENTATION.translations()).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("translations")
    void saysWhatTheOriginalSays(Translation translation) {
        assertThat(translation.differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"README.md, docs/zh-CN/README.md", "docs/zh-CN/README.md, README.md"})
    void leadToEachOtherFromTheirFirstLine(Path from, Path to) {
        assertThat(DOCUMENTATION.sections(from).get(0).links())
                .extracting(link -> DOCUMENTATION.target(from, link).path())
                .contains(to);
    }

    static Stream<Translation> translations() {
        return DOCUMENTATION.translations().stream()
                .map(page -> new Translation(DOCUMENTATION, Documentation.originalOf(page), page));
    }
}
