package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ReportPageTest {

    @Nested
    class Summary {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "EMPTY          | there is none",
                    "CONFORMING     | all 3 responses keep the contract",
                    "MIXED          | 1 of 100,000 responses violates the contract",
                })
        void beginsWithTheVerdict(String report, String verdict) throws ReflectiveOperationException {
            Document page = page(
                    (RecordingReport) Reports.class.getDeclaredField(report).get(null));

            assertThat(page.title()).isEqualTo("Recorded responses: " + verdict);
            assertThat(page.select(".verdict").text()).contains(verdict);
        }

        @Test
        void namesTheContract() {
            assertThat(page(Reports.MIXED).select(".verdict small").text())
                    .isEqualTo("Held against what clients receive.");
            assertThat(page(Reports.CONFORMING).select(".verdict small").text())
                    .isEqualTo("Held against what the documents promise.");
        }

        @Test
        void tellsOutcomesWithBars() {
            Document page = page(Reports.MIXED);

            assertThat(page.select(".facts").text())
                    .isEqualTo(
                            "Responses 100,000 Files 3 Conforming 99,999 > 99.9 % Violating 1 < 0.1 % Passed over 2");
            assertThat(page.select("caption:contains(Outcomes) ~ tbody tr").eachText())
                    .containsExactly("error 1,234 1.2 %", "success 98,765 98.8 %", "unrecognized 1 < 0.1 %");
            assertThat(page.select("caption:contains(Outcomes) ~ tbody rect").eachAttr("width"))
                    .containsExactly("1%", "99%", "1%");
        }

        @Test
        void hasBarsOfTheSameWidthInEveryLocale() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            try {
                assertThat(page(Reports.MIXED)
                                .select("caption:contains(Outcomes) ~ tbody rect")
                                .eachAttr("width"))
                        .containsExactly("1%", "99%", "1%");
            } finally {
                Locale.setDefault(before);
            }
        }
    }

    @Nested
    class Codes {

        @Test
        void tellWhetherTheyAreDocumented() {
            assertThat(page(Reports.MIXED).select(".codes tbody tr").eachText())
                    .containsExactly(
                            "AuthFailure.SignatureFailure API 3.0 ✓ documented 1,200 a.jsonl:1",
                            "5100 (module code -514) API 2.0 ✓ documented 33 a.jsonl:1",
                            "Foo.Bar API 3.0 ? undocumented 1 a.jsonl:1");
        }

        @Test
        void areLeftOutBeyondAThousand() {
            Document page = page(Reports.large(0, 1_010));

            assertThat(page.select(".codes tbody tr")).hasSize(1_000);
            assertThat(page.select("section:has(.codes) > p").eachText())
                    .contains("And 10 codes more, in 55 responses.");
        }

        @Test
        void mayBeNone() {
            assertThat(page(Reports.EMPTY).select("section:has(#codes-title)").text())
                    .isEqualTo("Codes No response has a code.");
        }
    }

    @Nested
    class Findings {

        @Test
        void standByRuleAndThoseThatBreakTheContractFirst() {
            Document page = page(Reports.MIXED);

            assertThat(page.select("summary").eachText())
                    .containsExactly(
                            "not-json ✕ in violating responses 1 finding", "undocumented-code remark 2 findings");
            assertThat(page.select("details[open] summary code").eachText()).containsExactly("not-json");
            assertThat(page.select("p.more").eachText()).containsExactly("Listed: the first 1 of 2 findings.");
        }

        @Test
        void tellTheirPlaceAndMarkItInTheBody() {
            Element item =
                    page(Reports.MIXED).select("[data-rule=undocumented-code]").first();

            assertThat(item.select("p").eachText())
                    .containsExactly(
                            "a.jsonl:7 /Response/Error/Code line 1, column 30 error",
                            "no document of API 3.0 lists the code 'Foo.Bar'");
            assertThat(item.select("pre").first().wholeText())
                    .isEqualTo(
                            "{\"Response\":{\"Error\":{\"Code\":\"Foo.Bar\",\"Message\":\"m\"},\"RequestId\":\"r\"}}");
            assertThat(item.select("mark").text()).isEqualTo("\"Foo.Bar\"");
        }

        @Test
        void keepTheLinesOfABody() {
            assertThat(page(Reports.MIXED)
                            .select("[data-rule=not-json] pre")
                            .first()
                            .wholeText())
                    .isEqualTo("<html>\n<h1>414</h1>\n");
        }

        @Test
        void mayBeNone() {
            assertThat(page(Reports.CONFORMING)
                            .select("section:has(#findings-title)")
                            .text())
                    .isEqualTo("Findings Nothing is odd about any response.");
        }
    }

    @Nested
    class Whole {

        @ParameterizedTest
        @FieldSource("io.github.tencenterrors.recording.Reports#ALL")
        void pageFetchesNothingAndRunsNoScriptButItsOwn(RecordingReport report) throws Exception {
            Document page = page(report);
            String policy =
                    page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

            assertThat(policy)
                    .isEqualTo(
                            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                                    .formatted(
                                            hash(page.select("style").first().data()),
                                            hash(page.select("script").first().data())));
            assertThat(page.select("style, script")).hasSize(2);
            assertThat(page.select("[src], [style], link, img, iframe, object, embed, base"))
                    .isEmpty();
            assertThat(page.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        }

        @ParameterizedTest
        @FieldSource("io.github.tencenterrors.recording.Reports#ALL")
        void pageHasOneNameForEachPart(RecordingReport report) {
            Document page = page(report);

            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
            assertThat(page.select("section").eachAttr("aria-labelledby"))
                    .allMatch(id -> page.getElementById(id) != null)
                    .hasSize(3);
            assertThat(page.html()).doesNotContain("{{title}}");
        }

        @Test
        void pageTakesNoTextForMarkup() {
            Document page = page(Reports.HOSTILE_REPORT);
            String shown = Visible.line(Reports.HOSTILE);

            assertThat(page.select(".source").text()).isEqualTo(shown);
            assertThat(page.select(".message").text()).isEqualTo(shown);
            assertThat(page.select(".codes th[scope=row]").text()).isEqualTo(shown);
            assertThat(page.select("mark").first().text()).isEqualTo(Visible.lines(Reports.HOSTILE));
            assertThat(page.select("img")).isEmpty();
            assertThat(page.outerHtml()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
        }

        @Test
        void pageHasABoundedSize() {
            assertThat(ReportPage.of(Reports.large(25, 10_000)).length()).isLessThan(10_000_000);
        }

        private String hash(String text) throws Exception {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        }
    }

    @Nested
    class Filters {

        @Test
        void offerWhatThereIs() {
            Document page = page(Reports.MIXED);

            assertThat(page.select("select[name=rule] option").eachText())
                    .containsExactly("every rule", "not-json", "undocumented-code");
            assertThat(page.select("select[name=generation] option").eachText())
                    .containsExactly("every generation", "API 3.0", "API 2.0");
            assertThat(page.select("select[name=outcome] option").eachText())
                    .containsExactly("every outcome", "error", "success", "unrecognized");
        }

        @Test
        void askForWhatTheItemsHave() {
            Document page = page(Reports.MIXED);

            assertThat(page.select("[data-list] > *")).hasSize(5).allSatisfy(item -> assertThat(item.dataset())
                    .allSatisfy((name, value) -> assertThat(page.select("select[name=%s] option".formatted(name))
                                    .eachAttr("value"))
                            .contains(value)));
        }

        @Test
        void waitForTheScriptThatServesThem() {
            assertThat(page(Reports.MIXED).select("form").hasAttr("hidden")).isTrue();
        }
    }

    private static Document page(RecordingReport report) {
        return Jsoup.parse(report.toHtml());
    }
}
