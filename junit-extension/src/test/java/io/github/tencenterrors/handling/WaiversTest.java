package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 31);
    private static final Waiver WAIVER =
            new Waiver(Verdict.SWALLOWED, "ResourceNotFound", "An empty list means the same to us.", LAST_DAY);

    @Nested
    class OverAMatrix {

        private final HandlingMatrix matrix =
                Flaw.TAKES_NOT_FOUND_FOR_AN_EMPTY_LIST.client().probe().run();

        @Test
        void holdUpToTheirLastDay() {
            HandlingMatrix waived = matrix.waiving(Waivers.of(WAIVER), LAST_DAY);

            assertThat(waived.verdicts()).singleElement().satisfies(each -> assertThat(each.waiver())
                    .contains(WAIVER));
            assertThat(waived.waivers()).containsExactly(new JudgedWaiver(WAIVER, WaiverState.IN_FORCE, 1));
            HandlingAssertions.assertThat(waived).hasNoUnwaivedVerdict().hasOnlyWaiversInForce();
        }

        @Test
        void expireOnTheDayAfter() {
            HandlingMatrix expired = matrix.waiving(Waivers.of(WAIVER), LAST_DAY.plusDays(1));

            assertThat(expired.verdicts()).noneMatch(GivenVerdict::isWaived);
            assertThat(expired.waivers()).containsExactly(new JudgedWaiver(WAIVER, WaiverState.EXPIRED, 1));
        }

        @Test
        void areIdleWhereThereIsNothingToWaive() {
            Waiver idle = new Waiver(Verdict.SWALLOWED, "ResourceNotfound", "Misspelt.", LAST_DAY);

            assertThat(matrix.waiving(Waivers.of(idle), LAST_DAY).waivers())
                    .containsExactly(new JudgedWaiver(idle, WaiverState.IDLE, 0));
        }

        @Test
        void replaceThoseOfBefore() {
            HandlingMatrix waived = matrix.waiving(Waivers.of(WAIVER), LAST_DAY);

            assertThat(waived.waiving(Waivers.none(), LAST_DAY)).isEqualTo(matrix);
        }

        @ParameterizedTest
        @CsvSource({"Resource*, 1", "*, 1", "ResourceNotFoun?, 1", "Resource, 0", "ResourceNotFound?, 0", "resource*, 0"
        })
        void takeGlobs(String code, int covered) {
            Waiver glob = new Waiver(Verdict.SWALLOWED, code, "Because.", LAST_DAY);

            assertThat(matrix.waiving(Waivers.of(glob), LAST_DAY).waivers())
                    .extracting(JudgedWaiver::verdicts)
                    .containsExactly(covered);
        }

        @Test
        void reachFaultsByTheirNames() {
            HandlingMatrix crashing = Flaw.CASTS_WHATEVER_COMES.client().probe().run();
            Waiver fault = new Waiver(Verdict.CRASHES_ON_BROKEN_ANSWER, "EMPTY_BODY", "Never seen.", LAST_DAY);

            HandlingAssertions.assertThat(crashing.waiving(Waivers.of(fault), LAST_DAY))
                    .survivesBrokenAnswers();
        }
    }

    @Nested
    class InAFile {

        @TempDir
        Path folder;

        @Test
        void areRead() throws IOException {
            Path file = write("""
                    {
                      "waivers": [
                        {
                          "verdict": "swallowed",
                          "code": "ResourceNotFound",
                          "reason": "An empty list means the same to us.",
                          "until": "2027-03-31"
                        }
                      ]
                    }""");

            assertThat(Waivers.read(file)).isEqualTo(Waivers.of(WAIVER));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                        {"waivers" 1}                                  | line 1, column 12 | it is no JSON: Unexpected character ('1' (code 49)): was expecting a colon to separate field name and value | see waivers.schema.json for the format
                        []                                             | line 1, column 1 | an object is wanted | see waivers.schema.json for the format
                        {}                                             | line 1, column 1 | the member 'waivers' is missing | add it
                        {"waiver": []}                                 | line 1, column 12 (/waiver) | there is no member 'waiver' | did you mean 'waivers'?
                        {"waivers": 1}                                 | line 1, column 13 (/waivers) | an array is wanted | see waivers.schema.json for the format
                        {"waivers": [], "waivers": []}                 | line 1, column 26 | a member stands twice in one object | keep one of the two
                        {"waivers": [{"verdict": "swallowed", "code": "*", "reason": "r"}]} | line 1, column 14 (/waivers/0) | the member 'until' is missing | add it
                        {"waivers": [{"verdict": "swalowed", "code": "*", "reason": "r", "until": "2027-03-31"}]} | line 1, column 26 (/waivers/0/verdict) | no verdict is called 'swalowed': the names are fixed | did you mean 'swallowed'?
                        {"waivers": [{"verdict": "swallowed", "code": "*", "reason": "r", "until": "31.3.2027"}]} | line 1, column 76 (/waivers/0/until) | '31.3.2027' is no date | write it like '2027-03-31'
                        {"waivers": [{"verdict": "swallowed", "code": "*", "reason": " ", "until": "2027-03-31"}]} | line 1, column 14 (/waivers/0) | a waiver without a reason: whoever meets it later must know what is waived and why | say in a sentence why
                        {"waivers": [{"verdict": "swallowed", "code": 5400, "reason": "r", "until": "2027-03-31"}]} | line 1, column 47 (/waivers/0/code) | a string is wanted | see waivers.schema.json for the format
                        """)
        void areRefusedWithPlaceAndFix(String text, String place, String why, String fix) throws IOException {
            Path file = write(text);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Waivers.read(file))
                    .withMessage("""
                    the file of waivers cannot be used
                      at:   %s, %s
                      why:  %s
                      fix:  %s""".formatted(file, place, why, fix));
        }

        @Test
        void areMissed() {
            Path file = folder.resolve("waivers.json");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Waivers.read(file))
                    .withMessage("""
                    the waivers cannot be read: '%s'
                      why:  there is no such file
                      fix:  check the path""".formatted(file));
        }

        private Path write(String text) throws IOException {
            return Files.writeString(folder.resolve("waivers.json"), text);
        }
    }

    @Test
    void areRefusedForOneThingTwice() {
        Waivers one = Waivers.of(WAIVER);

        assertThatIllegalArgumentException().isThrownBy(() -> one.and(one)).withMessage("""
                two waivers of one verdict on one code
                  at:   waiver of 'swallowed' for 'ResourceNotFound'
                  why:  it would not be known which reason and which date count
                  fix:  keep one of the two""");
    }

    @Test
    void addUp() {
        Waivers both = Waivers.of(WAIVER).and(Waivers.of(new Waiver(Verdict.HUNG, "*", "Slow network.", LAST_DAY)));

        assertThat(both.list())
                .extracting(Waiver::verdict, Waiver::code)
                .containsExactly(tuple(Verdict.SWALLOWED, "ResourceNotFound"), tuple(Verdict.HUNG, "*"));
    }
}
