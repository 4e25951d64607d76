package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseTest {

    @Test
    void isFilledInItsOwnLanguage() {
        LocalizedText text = Phrase.OTHER_ATTEMPTS.with(Phrase.attempts(3), 1, Variation.PLAIN_MESSAGE.label());

        assertThat(text.in("en")).hasValue("3 attempts in place of 1 with another message");
        assertThat(text.in("zh")).hasValue("换一条消息时为 3 次请求，而非 1 次");
    }

    @Test
    void takesNothingInAWordForAGap() {
        assertThat(Phrase.CRASHED_AT.with("100 %s", "{0} %2$s").text()).isEqualTo("100 %s at {0} %2$s");
    }

    @Test
    void isThereForAllAdvice() {
        assertThat(Stream.concat(
                        Arrays.stream(Retry.values()).map(Phrase::of),
                        Arrays.stream(Basis.values()).map(Phrase::of)))
                .allSatisfy(each -> assertThat(each.in("zh")).isPresent());
        assertThat(Arrays.stream(Retry.values()).map(each -> Phrase.of(each).text()))
                .isEqualTo(Arrays.stream(Retry.values()).map(Retry::id).toList());
    }

    /** Whatever the client does wrong, the page can tell it without an English word, but for what is quoted. */
    @ParameterizedTest
    @EnumSource
    void leavesNoEnglishInWhatIsSaidOfAFlaw(Flaw flaw) {
        HandlingMatrix matrix = flaw.client().probe().run();

        assertThat(Stream.concat(
                        matrix.verdicts().stream().map(GivenVerdict::because),
                        matrix.notJudged().stream().map(NotJudged::why)))
                .allSatisfy(
                        each -> assertThat(each.in("zh").orElseThrow().replaceAll("“[^”]*”|[\\w.$]+\\([^)]*\\)", ""))
                                .doesNotContainPattern("[a-z]{3,} [a-z]{2,}"));
    }

    @Test
    void ofPausesTellsTheFirstTen() {
        Wire wire = new Wire();
        HandlingMatrix matrix = Probe.of(injection -> {
                    for (int i = 0; i < 5000; i++) {
                        wire.send();
                    }
                    return "GIVE_UP";
                })
                .named("a client")
                .selecting(Selection.all().withCodes("InternalError"))
                .countingAttempts(wire)
                .varying()
                .run();

        LocalizedText because = matrix.verdicts().stream()
                .filter(each -> each.verdict() == Verdict.RETRIED_WITHOUT_BACKOFF)
                .findFirst()
                .orElseThrow()
                .because();
        String ten = String.join(", ", Collections.nCopies(10, "0.000 s"));
        assertThat(because.byLanguage())
                .isEqualTo(Map.of("en", "pauses: " + ten + " and 4989 more", "zh", "间隔：" + ten + " 等另外 4989 个"));
    }

    @Test
    void ofASelectionNamesItsCriteria() {
        assertThat(SelectionText.of(Selection.all()).in("zh")).hasValue("全部文档错误");
        assertThat(SelectionText.of(Selection.all()
                                .withGenerations(Generation.API_3_0, Generation.API_2017)
                                .withExcludes("DryRun*"))
                        .in("zh"))
                .hasValue("文档错误（API 版本 api-3.0、api-2017；不含错误码 DryRun*）");
    }

    @Test
    void ofASelectionKnowsEveryCriterion() {
        assertThat(Selection.criterionNames())
                .allSatisfy(name -> assertThat(SelectionText.of(Selection.of(Map.of(name, value(name))))
                                .in("zh")
                                .orElseThrow())
                        .doesNotContain(name));
    }

    private static List<String> value(String criterion) {
        return List.of(
                switch (criterion) {
                    case "generations" -> "api-3.0";
                    case "scopes" -> "common";
                    case "categories" -> "quota";
                    case "retries" -> "never";
                    default -> "002";
                });
    }
}
