package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatrixMarkdownTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void hasCountsVerdictsAndWaivers() {
        HandlingMatrix matrix = Probe.of(injection -> injection.error().isPresent() ? "GIVE_UP" : "OTHER")
                .named("the *order* service")
                .selecting(Selection.all().withGenerations(Generation.API_2_0).withCodes("5300", "4300"))
                .varying()
                .withoutBrokenAnswers()
                .successIs("GIVE_UP"::equals)
                .run()
                .waiving(
                        Waivers.of(
                                new Waiver(Verdict.HUNG, "4300", "Mended | in March.", DAY),
                                new Waiver(Verdict.SWALLOWED, "5300", "Not for long.", DAY)),
                        DAY);

        assertThat(matrix.toMarkdown()).startsWith("""
                ## Error handling of the \\*order\\* service

                ❌ 2 documented errors, 0 broken answers: **1 verdict**, and 1 waived.

                <sub>documented errors with generation 'api-2.0' and code '5300', '4300'</sub>

                | handling | errors |
                |---|---:|
                | on purpose | 2 |
                | by its family | 0 |
                | falls into the default | 0 |
                | crashes | 0 |
                | hangs | 0 |

                ### swallowed, once: is reported as a success

                To do: look for the error at its place in the body before reading anything else.

                - the outcome is 'GIVE\\_UP', a success: 4300

                ### Not judged
                """).endsWith("""
                ### Waivers

                | verdict | code | until | state | covers | reason |
                |---|---|---|---|---:|---|
                | hung | 4300 | 2027-03-31 | **idle** | 0 | Mended \\| in March. |
                | swallowed | 5300 | 2027-03-31 | in force | 1 | Not for long. |
                """);
    }

    @Test
    void saysThatNothingWasFound() {
        assertThat(new SmallClient(Generation.API_3_0).probe().run().toMarkdown())
                .contains("✅ 44 documented errors, 5 broken answers: **nothing wrong was found**.");
    }

    /** What GitHub takes of a comment; the summary of a job may be longer. */
    @Test
    void fitsACommentHoweverMuchIsWrong() {
        HandlingMatrix one = new SmallClient(Generation.API_3_0).probe().run();
        String harm = "*[_`|<".repeat(50);
        List<HandledError> errors = IntStream.range(0, 2_000)
                .mapToObj(i -> one.errors().get(i % one.errors().size()))
                .map(each -> each.withVerdicts(Stream.of(Verdict.values())
                        .map(verdict -> GivenVerdict.of(verdict, LocalizedText.english(each.hashCode() + harm)))
                        .toList()))
                .toList();
        HandlingMatrix matrix = new HandlingMatrix(
                harm,
                LocalizedText.english(harm),
                1,
                one.baselines(),
                errors,
                one.faults(),
                Stream.of(Verdict.values())
                        .map(each -> new NotJudged(each, LocalizedText.english(harm)))
                        .toList(),
                IntStream.range(0, 500)
                        .mapToObj(i ->
                                new JudgedWaiver(new Waiver(Verdict.HUNG, i + harm, harm, DAY), WaiverState.EXPIRED, 1))
                        .toList());

        assertThat(matrix.toMarkdown())
                .hasSizeLessThan(65_536)
                .contains("- … and 1970 more", "… and 485 more")
                .contains(Stream.of(Verdict.values())
                        .map(each -> "### " + each.id() + ", 2000 times")
                        .toArray(String[]::new));
    }

    @Test
    void callsNobody() {
        HandlingMatrix matrix = Probe.of(injection -> "GIVE_UP")
                .named("@everyone https://example.invalid #1")
                .selecting(Selection.all().withCodes("InternalError"))
                .run();

        assertThat(matrix.toMarkdown())
                .startsWith("## Error handling of @\u200beveryone https\\://example.invalid \\#1\n");
    }
}
