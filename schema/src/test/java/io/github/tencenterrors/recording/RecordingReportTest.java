package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RecordingReportTest {

    private static RecordingReport of(String name, String lines) {
        return Recordings.from(name, new ByteArrayInputStream(utf8(lines))).check(ResponseContract.wire());
    }

    private static String errors(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "{\"Response\":{\"Error\":{\"Code\":\"C" + i + "\"}}}\n")
                .collect(Collectors.joining());
    }

    @Test
    void countsOutcomesCodesAndFindings() {
        RecordingReport report = of("-", """
                {"Response":{"Error":{"Code":"InternalError"}}}
                {"code":5100,"message":"(-514) x"}
                {"code":5100,"message":"(-514) y"}
                {"code":5100,"message":"(-515) y"}
                {"code":"9999"}
                {"code":0}
                {"code":5400}
                <html>
                {"Error":{"Code":"InternalError."}}
                """);

        assertThat(report.tier()).isEqualTo(SchemaTier.WIRE);
        assertThat(report.files()).isEqualTo(1);
        assertThat(report.passedOver()).isZero();
        assertThat(report.outcomes())
                .isEqualTo(
                        Map.of(Outcome.ERROR, 6L, Outcome.SUCCESS, 1L, Outcome.PARTIAL, 1L, Outcome.UNRECOGNIZED, 1L));
        assertThat(report.responses()).isEqualTo(9);
        assertThat(report.violating()).isEqualTo(1);
        assertThat(report.conforms()).isFalse();
        assertThat(report.codes())
                .containsExactly(
                        new CodeCount(Generation.API_2_0, "5100", "-514", true, 2, "-:2"),
                        new CodeCount(Generation.API_3_0, "InternalError", "", true, 1, "-:1"),
                        new CodeCount(Generation.API_3_0, "InternalError.", "", true, 1, "-:9"),
                        new CodeCount(Generation.API_2_0, "5100", "-515", true, 1, "-:4"),
                        new CodeCount(Generation.API_2_0, "5400", "", true, 1, "-:7"),
                        new CodeCount(Generation.API_2_0, "9999", "", false, 1, "-:5"));
        assertThat(report.findings())
                .extracting(FindingGroup::rule, FindingGroup::count, FindingGroup::breaking)
                .containsExactly(
                        tuple("not-json", 1L, 1L),
                        tuple("not-wrapped", 1L, 0L),
                        tuple("undocumented-code", 1L, 0L),
                        tuple("untidy-code", 1L, 0L));
        assertThat(report.findings().get(2).samples())
                .extracting(FindingSample::source, sample -> sample.finding().toString())
                .containsExactly(tuple(
                        "-:5",
                        "[undocumented-code] /code (line 1, column 9): no document of API 2.0 lists the code '9999'"));
    }

    @Test
    void keepsTheFirstFiftySamplesOfARule() {
        RecordingReport report = of("-", "<html>\n".repeat(30_000) + "{\"code\":0}\n");

        assertThat(report.findings()).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(30_000);
            assertThat(group.breaking()).isEqualTo(30_000);
            assertThat(group.samples())
                    .extracting(FindingSample::source)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 50).mapToObj(i -> "-:" + i).toList());
        });
    }

    @Test
    void listsTenThousandCodesAndCountsTheOthersTogether() {
        RecordingReport report = of("-", errors(0, 10_005) + errors(3, 4) + "{\"code\":77}\n{\"code\":4000}\n");

        assertThat(report.codes()).hasSize(10_003);
        assertThat(report.codes().subList(0, 2))
                .containsExactly(
                        new CodeCount(Generation.API_3_0, "(other codes)", "", false, 5, "-:10001"),
                        new CodeCount(Generation.API_3_0, "C3", "", false, 2, "-:4"));
        assertThat(report.codes())
                .contains(
                        new CodeCount(Generation.API_2_0, "(other codes)", "", false, 1, "-:10007"),
                        new CodeCount(Generation.API_2_0, "(other codes)", "", true, 1, "-:10008"));
        assertThat(report.codes().stream().mapToLong(CodeCount::count).sum()).isEqualTo(10_008);
    }

    @Test
    void cutsWhatIsVeryLong() {
        RecordingReport report = of(
                "-",
                "{\"Response\":{\"Error\":{\"Code\":\"" + "x".repeat(100_000) + "\"}}}\n{\"code\":1,\"detail\":{\""
                        + "y".repeat(100_000) + "\":1}}");

        assertThat(report.codes()).extracting(CodeCount::code).contains("x".repeat(200) + "…");
        assertThat(report.findings())
                .filteredOn(group -> group.rule().equals("unreadable-detail"))
                .singleElement()
                .satisfies(group -> assertThat(group.samples().get(0).finding().pointer())
                        .isEqualTo("/detail/" + "y".repeat(292) + "…"));
        assertThat(report.toString()).hasSizeLessThan(10_000);
    }

    @Test
    void survivesSerialization() throws Exception {
        RecordingReport report = of("-", "<html>\n" + errors(0, 3));

        assertThat(copy(report)).isEqualTo(report);
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @Nested
    class Plus {

        @Test
        void countsBoth() {
            RecordingReport sum =
                    of("a", "{\"code\":4000}\n<html>\n").plus(of("b", "<html>\n{\"code\":4000}\n{\"code\":0}\n"));

            assertThat(sum.files()).isEqualTo(2);
            assertThat(sum.outcomes())
                    .isEqualTo(Map.of(Outcome.ERROR, 2L, Outcome.SUCCESS, 1L, Outcome.UNRECOGNIZED, 2L));
            assertThat(sum.violating()).isEqualTo(2);
            assertThat(sum.codes()).containsExactly(new CodeCount(Generation.API_2_0, "4000", "", true, 2, "a:1"));
            assertThat(sum.findings()).singleElement().satisfies(group -> {
                assertThat(group.count()).isEqualTo(2);
                assertThat(group.samples()).extracting(FindingSample::source).containsExactly("a:2", "b:1");
            });
        }

        @Test
        void leavesBothAsTheyWere() {
            RecordingReport first = of("a", "<html>\n");

            first.plus(first);

            assertThat(first).isEqualTo(of("a", "<html>\n"));
        }

        @Test
        void staysBounded() {
            RecordingReport sum = of("a", "<html>\n".repeat(40) + errors(0, 9_000))
                    .plus(of("b", "<html>\n".repeat(40) + errors(8_000, 12_000)));
            sum = sum.plus(of("c", errors(0, 1) + errors(20_000, 20_007)));

            assertThat(sum.codes()).hasSize(10_001);
            assertThat(sum.codes().get(0).count()).isEqualTo(2_007);
            assertThat(sum.codes().get(0).code()).isEqualTo("(other codes)");
            assertThat(sum.findings())
                    .filteredOn(group -> group.rule().equals("not-json"))
                    .singleElement()
                    .satisfies(group -> {
                        assertThat(group.count()).isEqualTo(80);
                        assertThat(group.samples()).hasSize(50);
                        assertThat(group.samples().get(49).source()).isEqualTo("b:10");
                    });
        }

        @Test
        void refusesAReportAboutAnotherContract() {
            RecordingReport wire = of("a", "{\"code\":0}\n");
            RecordingReport documented = Recordings.from("b", new ByteArrayInputStream(utf8("{\"code\":0}\n")))
                    .check(ResponseContract.documented());

            assertThatExceptionOfType(MisuseException.class)
                    .isThrownBy(() -> wire.plus(documented))
                    .withMessage("""
                            reports about different contracts cannot be joined
                              why:  one is about WIRE, the other about DOCUMENTED
                              fix:  check all recordings against the same contract""");
        }
    }
}
