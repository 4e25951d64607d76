package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void tellsCountsThenCodesThenFindings() {
        assertThat(Reports.MIXED.toText()).isEqualTo("""
                100,000 responses in 3 files, held against what clients receive
                  conforming    99,999  > 99.9 %
                  violating          1  < 0.1 %
                  passed over        2  without a recorded response

                  error          1,234  1.2 %
                  success       98,765  98.8 %
                  unrecognized       1  < 0.1 %

                Codes: 3, of which 2 are documented
                  1,200  API 3.0  documented    AuthFailure.SignatureFailure  first in a.jsonl:1
                     33  API 2.0  documented    5100 (module code -514)       first in a.jsonl:1
                      1  API 3.0  undocumented  Foo.Bar                       first in a.jsonl:1

                Findings in responses that violate the contract, with line:column in the body
                  not-json: 1
                    b.har#/log/entries/3  1:1  unexpected '<'

                Remarks, which leave the contract kept, with line:column in the body
                  undocumented-code: 2
                    a.jsonl:7  1:30  /Response/Error/Code  no document of API 3.0 lists the code 'Foo.Bar'
                    … and 1 more
                """);
    }

    @Test
    void endsAfterTheCodesWhereNothingWasFound() {
        assertThat(Reports.CONFORMING.toText()).isEqualTo("""
                3 responses in 1 file, held against what the documents promise
                  conforming   3  100 %
                  violating    0  0 %
                  passed over  0  without a recorded response

                  error        2  66.7 %
                  success      1  33.3 %

                Codes: 1, of which all are documented
                  2  API 3.0  documented  InternalError  first in a.jsonl:1
                """);
    }

    @Test
    void endsAfterTheCountsWhereThereIsNoResponse() {
        assertThat(Reports.EMPTY.toText()).isEqualTo("""
                0 responses in 0 files, held against what clients receive
                  conforming   0  0 %
                  violating    0  0 %
                  passed over  0  without a recorded response
                """);
    }

    @Test
    void cutsLongListsAndSaysHowMuchIsLeftOut() {
        String text = Reports.large(20, 50).toText();

        assertThat(text.lines().count()).isLessThan(200);
        assertThat(text)
                .contains("\n  … and 10 more, of which 7 are documented, in 55 responses\n")
                .contains(
                        "\n  rule-18: 999,982\n    folder/traffic-1.jsonl.gz:1  1:4030  /Response/Error/Code  number 1\n")
                .contains("  number 5\n    … and 999,977 more\n")
                .doesNotContain("number 6")
                .contains("\n  rule-19: 999,981, of which 1 in violating responses\n");
    }

    @Test
    void putsRulesThatBreakTheContractFirstAndThenTheMostFrequent() {
        assertThat(Reports.large(4, 0).toText().lines().filter(line -> line.startsWith("  rule-")))
                .extracting(line -> line.strip().substring(0, 6))
                .containsExactly("rule-1", "rule-3", "rule-0", "rule-2");
    }

    @Test
    void alignsChineseNames() {
        Finding finding = new Finding("r", "", Position.START, "m");
        RecordingReport report = new RecordingReport(
                SchemaTier.WIRE,
                1,
                0,
                Map.of(Outcome.ERROR, 2L),
                0,
                List.of(),
                List.of(new FindingGroup(
                        "r",
                        2,
                        0,
                        List.of(Reports.sample("录制。json", finding, ""), Reports.sample("a.json", finding, "")))));

        assertThat(report.toText()).endsWith("""
                    录制。json  1:1  m
                    a.json      1:1  m
                """);
    }

    @Test
    void letsNothingReachTheTerminalThatCouldSteerIt() {
        assertThat(Reports.HOSTILE_REPORT.toText())
                .contains("\\u001b[2J")
                .contains("\\u202egnp.exe\\ud800\\u0000")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n]]");
    }

    @Test
    void cutsNamesAsLongAsABody() {
        RecordingReport report = new RecordingReport(
                SchemaTier.WIRE,
                1,
                0,
                Map.of(Outcome.ERROR, 1L),
                0,
                List.of(new CodeCount(Generation.API_3_0, "x".repeat(1_000_000), "", false, 1, "a")),
                List.of());

        assertThat(report.toText()).contains("x".repeat(300) + "… (1,000,000 characters)  first in a\n");
    }
}
