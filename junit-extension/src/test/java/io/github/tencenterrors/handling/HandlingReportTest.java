package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandlingReportTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @TempDir
    private Path folder;

    @Nested
    class AMatrix {

        @ParameterizedTest
        @EnumSource(
                mode = EnumSource.Mode.EXCLUDE,
                names = {"WAITS_FOR_EVER", "WAITS_FOR_THE_REST"})
        void isReadAsItWasWritten(Flaw flaw) throws IOException {
            HandlingMatrix matrix =
                    flaw.client().probe().run().waiving(Waivers.of(new Waiver(Verdict.HUNG, "*", "Later.", DAY)), DAY);

            HandlingMatrix read = HandlingMatrix.read(written(matrix));

            assertThat(read.withoutTimes()).isEqualTo(matrix.withoutTimes());
            assertThat(read.toJson()).isEqualTo(matrix.toJson());
            assertThat(read.toHtml()).isEqualTo(matrix.toHtml());
        }

        @Test
        void isReadOfAllGenerations() throws IOException {
            HandlingMatrix matrix = Probe.of(injection -> "GIVE_UP")
                    .selecting(Selection.all())
                    .answering(BrokenAnswer.values())
                    .run();

            assertThat(HandlingMatrix.read(written(matrix)).toJson()).isEqualTo(matrix.toJson());
        }

        @Test
        void isRefusedWhereAnotherAnswerWasPlayed() throws IOException {
            Path file = changed("\\\"InternalError\\\"", "\\\"AnotherError\\\"");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HandlingMatrix.read(file))
                    .withMessage("""
                            the matrix cannot be read
                              at:   %s, /errors/0/play/answer
                              why:  this release plays another answer for 'InternalError — API 3.0'
                              fix:  have HandlingMatrix.writeReport() write it anew, with the release that reads it here""".formatted(file));
        }

        @Test
        void isRefusedWithItsPlaceWhereItIsMalformed() throws IOException {
            assertRefused(changed("\"by-default\", \"play\"", "\"by-chance\", \"play\""), "/errors/0/handling");
            assertRefused(changed("\"verdict\": \"unhandled\", ", ""), "/errors/0/verdicts/0");
            assertRefused(changed("\"seed\": 1", "\"seed\": \"1\""), "/seed");
            assertRefused(changed("\"category\": \"server-fault\"", "\"category\": \"fault\""), "fault");
            assertRefused(changed("\"waivers\": [ ]", "\"waivers\": { }"), "/waivers");
            assertRefused(changed("\"milliseconds\": 0.0", "\"milliseconds\": true"), "/milliseconds");
            assertRefused(changed("]\n}", "]"), "it is no JSON");
        }

        private Path changed(String from, String to) throws IOException {
            String json = matrix("a", "InternalError", "GIVE_UP").withoutTimes().toJson();
            assertThat(json).contains(from);
            return Files.writeString(folder.resolve("handling-a.json"), json.replace(from, to));
        }

        private void assertRefused(Path file, String why) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> HandlingMatrix.read(file))
                    .withMessageContaining(file.toString())
                    .withMessageContaining(why);
        }
    }

    @Nested
    class MatricesOfOneName {

        @Test
        void becomeOneWithTheErrorsOfBoth() throws IOException {
            matrix("a", "InternalError", "GIVE_UP").writeReport(folder.resolve("1"));
            matrix("a", "ResourceNotFound", "GIVE_UP").writeReport(folder.resolve("2"));

            HandlingReport report = HandlingReport.read(List.of(folder));

            assertThat(report.matrices()).singleElement().satisfies(merged -> {
                assertThat(merged.errors())
                        .extracting(each -> each.error().code().text())
                        .containsExactly("InternalError", "InternalError", "ResourceNotFound");
                assertThat(merged.selection().text()).contains("'InternalError'; documented", "'ResourceNotFound'");
                assertThat(merged.faults()).hasSize(5);
            });
            assertThat(report.remarks()).isEmpty();
        }

        @Test
        void countByTheWorseWhereTheyDiffer() throws IOException {
            matrix("a", "InternalError", "HANDLED").writeReport(folder.resolve("jdk-17"));
            matrix("a", "InternalError", "GIVE_UP").writeReport(folder.resolve("jdk-25"));

            HandlingReport report = HandlingReport.read(List.of(folder));

            assertThat(report.matrices().get(0).errors())
                    .hasSize(2)
                    .allMatch(each -> each.handling() == Handling.BY_DEFAULT);
            assertThat(report.remarks())
                    .containsExactly(
                            "2 matrices of 'a' differ, and the worst of each counts: InternalError — API 3.0; InternalError — API 3.0, business");
            assertThat(report.hasUnwaivedVerdict()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "3"})
        void countByTheOneWithAWaiverRatherThanTheOneWithoutAVerdict(String folderOfTheWaived) throws IOException {
            Waivers waivers = Waivers.of(new Waiver(Verdict.UNHANDLED, "InternalError", "Later.", DAY));
            matrix("a", "InternalError", "GIVE_UP")
                    .waiving(waivers, DAY)
                    .writeReport(folder.resolve(folderOfTheWaived));
            matrix("a", "InternalError", "HANDLED").waiving(waivers, DAY).writeReport(folder.resolve("2"));

            HandlingMatrix merged =
                    HandlingReport.read(List.of(folder)).matrices().get(0);

            assertThat(merged.errors()).hasSize(2).allMatch(each -> each.handling() == Handling.BY_DEFAULT);
            assertThat(merged.waivers()).extracting(JudgedWaiver::state).containsExactly(WaiverState.IN_FORCE);
        }

        @Test
        void keepTheirWaivers() throws IOException {
            Waivers waivers = Waivers.of(
                    new Waiver(Verdict.UNHANDLED, "InternalError", "Later.", DAY),
                    new Waiver(Verdict.UNHANDLED, "Resource*", "Later.", DAY),
                    new Waiver(Verdict.HUNG, "*", "Later.", DAY));
            matrix("a", "InternalError", "GIVE_UP").waiving(waivers, DAY).writeReport(folder.resolve("1"));
            matrix("a", "ResourceNotFound", "GIVE_UP").waiving(waivers, DAY).writeReport(folder.resolve("2"));

            HandlingReport report = HandlingReport.read(List.of(folder));

            assertThat(report.matrices().get(0).waivers())
                    .extracting(JudgedWaiver::state)
                    .containsExactly(WaiverState.IN_FORCE, WaiverState.IN_FORCE, WaiverState.IDLE);
            assertThat(report.hasUnwaivedVerdict()).isFalse();
        }
    }

    @Test
    void passesOtherFilesBy() throws IOException {
        Files.writeString(folder.resolve("handling-settings.json"), "{\"a\": 1}");
        Files.writeString(folder.resolve("other.json"), "{");

        assertThat(HandlingReport.read(List.of(folder)).matrices()).isEmpty();
    }

    @Test
    void writesTheFilesOfEachMatrix() throws IOException {
        matrix("a", "InternalError", "GIVE_UP").writeReport(folder);
        matrix("b", "InternalError", "GIVE_UP").writeReport(folder);

        HandlingReport report = HandlingReport.read(List.of(folder));

        assertThat(report.files())
                .containsOnlyKeys(
                        "merged-a.json", "merged-a.md", "merged-a.xml", "merged-b.json", "merged-b.md", "merged-b.xml");
        assertThat(report.files().get("merged-a.json")).isEqualTo(Files.readString(folder.resolve("handling-a.json")));
        assertThat(report.toJsonLines().lines())
                .contains(
                        "{\"probe\":\"a\",\"generation\":\"api-3.0\",\"scope\":\"common\",\"code\":\"InternalError\",\"handling\":\"by-default\",\"verdicts\":[\"unhandled\"]}");
        assertThat(report.toText()).startsWith("""
                a: 2 documented errors (falls into the default: 2), 5 transport faults; 2 verdicts
                  unhandled                 2, falls into the default
                  not-retried               not judged: unknown of InternalError: plug in""");
    }

    private Path written(HandlingMatrix matrix) throws IOException {
        return Files.writeString(folder.resolve("handling-matrix.json"), matrix.toJson());
    }

    private static HandlingMatrix matrix(String name, String code, String end) {
        return Probe.of(injection -> injection.error().map(any -> end).orElse("GIVE_UP"))
                .named(name)
                .selecting(Selection.all().withGenerations(Generation.API_3_0).withCodes(code))
                .varying()
                .run();
    }
}
