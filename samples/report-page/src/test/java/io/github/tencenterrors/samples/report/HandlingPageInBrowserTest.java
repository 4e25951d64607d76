package io.github.tencenterrors.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.handling.HandlingMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class HandlingPageInBrowserTest extends BrowserTest {

    private static final String ROWS = "#errors tr.row";

    @Nested
    class Page {

        @Test
        void opensFromAFileAndAsksForNothingElse() {
            Path page = Matrices.ordinary().writeReport(folder);

            browser.open(page, "#lang=en");

            assertThat(browser.element("h1").getText()).isEqualTo("the order service");
            assertThat(browser.texts(ROWS)).hasSize(44);
            assertThat(browser.messages()).isEmpty();
            assertThat(browser.requests())
                    .singleElement()
                    .asString()
                    .contains(page.toUri().toString());
        }

        @Test
        void countsWhatTheMatrixHas() {
            HandlingMatrix matrix = Matrices.ordinary();
            long open = matrix.verdicts().stream()
                    .filter(each -> each.waiver().isEmpty())
                    .count();

            open(matrix, "#lang=en");

            assertThat(browser.element("#verdict").getText())
                    .startsWith(open + " verdicts")
                    .contains((matrix.verdicts().size() - open) + " more are waived");
            assertThat(browser.texts(".chip strong"))
                    .isEqualTo(matrix.counts().values().stream()
                            .map(String::valueOf)
                            .toList());
            assertThat(browser.shown("button.cell .mark"))
                    .hasSize(matrix.errors().size());
        }

        @Test
        void showsAFlawlessMatrixWithoutEmptyTables() {
            open(Matrices.flawless(), "#lang=en");

            assertThat(browser.element("#verdict").getText()).startsWith("Nothing wrong was found");
            assertThat(browser.shown("#faults, #waivers, .card")).isEmpty();
            assertThat(browser.messages()).isEmpty();
        }

        @Test
        void opensWithoutAnyError() {
            open(Matrices.none(), "#lang=en");

            assertThat(browser.element("#count").getText()).isEqualTo("0 of 0 errors match");
            assertThat(browser.messages()).isEmpty();
        }

        @Test
        void takesNoTextForMarkup() {
            open(Matrices.hostile(), "#lang=en");
            browser.run("document.querySelectorAll('.opener').forEach(button => button.click())");

            assertThat(browser.run("return document.title")).asString().startsWith("Error handling of </script>");
            assertThat(browser.run("return document.querySelectorAll('img, main script, main meta').length"))
                    .isEqualTo(0L);
            assertThat(browser.element("main").getText())
                    .contains("<script>document.title='harmed'</script>")
                    .contains("\\u202egnp <!-- {{script}}")
                    .contains("\"Token\":\"***\"")
                    .doesNotContain("geheim");
            assertThat(browser.messages()).isEmpty();
            assertThat(browser.requests()).hasSize(1);
        }

        @Test
        void stopsWhatEscapingWouldHaveMissed() {
            open(Matrices.flawless(), "");

            Object stopped = browser.await("""
                    const done = arguments[0];
                    const stopped = [];
                    document.addEventListener("securitypolicyviolation", (event) => {
                      stopped.push(event.effectiveDirective);
                      if (stopped.length === 2) {
                        done(stopped.sort().join(" "));
                      }
                    });
                    const div = document.createElement("div");
                    div.innerHTML = "<b onclick='document.title=1'>x</b><img src='https://example.invalid/x.png'>";
                    document.body.append(div);
                    div.firstChild.click();
                    """);

            assertThat(stopped).isEqualTo("img-src script-src-attr");
        }

        @ParameterizedTest
        @CsvSource({"320,en", "480,zh", "768,en", "1000,en", "1200,zh"})
        void needsNoScrollingSideways(int width, String language) {
            browser.resize(width, 900);

            for (HandlingMatrix matrix :
                    List.of(Matrices.ordinary(), Matrices.ofAllGenerations(), Matrices.hostile())) {
                open(matrix, "#lang=" + language);
                browser.run("document.querySelectorAll('.opener').forEach(button => button.click())");

                assertThat(browser.run(Browser.SIDEWAYS)).as(matrix.name()).isEqualTo(0L);
            }
        }

        @Test
        void hidesItsControlsOnPaperAndFitsIt() {
            open(Matrices.ordinary(), "#lang=en");
            browser.resize(720, 900);
            browser.show("print", "dark");
            browser.run("dispatchEvent(new Event('beforeprint'))");

            assertThat(browser.shown("#filters, #settings, select, input")).isEmpty();
            assertThat(browser.shown(ROWS)).hasSize(44);
            assertThat(browser.shown("#baselines tr.row")).isNotEmpty();
            assertThat(browser.run(Browser.SIDEWAYS)).isEqualTo(0L);
            assertThat(browser.element("body").getCssValue("background-color")).isEqualTo("rgba(255, 255, 255, 1)");
        }
    }

    @Nested
    class Search {

        @BeforeEach
        void open() {
            HandlingPageInBrowserTest.this.open(Matrices.ordinary(), "#lang=en");
        }

        @Test
        void looksForEveryWordInCodesTitlesAndOutcomes() {
            type("credentialexception mfa");

            assertThat(codes()).containsExactly("AuthFailure.MFAFailure");
        }

        @Test
        void looksInBothLanguages() {
            type("内部错误");

            assertThat(codes()).contains("InternalError");
        }

        @Test
        void saysHowManyMatch() {
            assertThat(browser.element("#count").getAriaRole()).isEqualTo("status");
            assertThat(browser.element("#count").getText()).isEqualTo("44 of 44 errors match");

            type("no such code anywhere");

            assertThat(browser.element("#count").getText()).isEqualTo("0 of 44 errors match");
            assertThat(browser.shown(ROWS)).isEmpty();
            assertThat(browser.element("#none").isDisplayed()).isTrue();
        }
    }

    @Nested
    class Filters {

        @Test
        void narrowByGeneration() {
            open(Matrices.ofAllGenerations(), "#lang=en");

            choose("generation", "api-2.0");

            assertThat(browser.texts(ROWS)).hasSize(31).allMatch(row -> row.contains("API 2.0"));
        }

        @Test
        void narrowByCategoryAndHandling() {
            open(Matrices.ordinary(), "#lang=en");

            choose("category", "throttling");
            choose("handling", "by-family");

            assertThat(browser.texts(ROWS))
                    .isNotEmpty()
                    .allMatch(row -> row.contains("throttling") && row.contains("by its family"));
        }

        @Test
        void narrowByVerdict() {
            HandlingMatrix matrix = Matrices.ordinary();
            open(matrix, "#lang=en");

            choose("verdict", "swallowed");
            assertThat(codes()).containsExactly("ResourceNotFound");

            choose("verdict", "none");
            assertThat(browser.shown(ROWS)).hasSize((int) matrix.errors().stream()
                    .filter(each -> each.verdicts().isEmpty())
                    .count());

            choose("verdict", "waived");
            assertThat(browser.texts(ROWS)).isNotEmpty().allMatch(row -> row.contains("waived"));

            choose("verdict", "open");
            assertThat(browser.shown(ROWS)).hasSize((int) matrix.errors().stream()
                    .filter(each -> each.verdicts().stream()
                            .anyMatch(given -> given.waiver().isEmpty()))
                    .count());
        }

        @Test
        void areSetByACellOfTheMatrixAndByItsFigures() {
            open(Matrices.ordinary(), "#lang=en");

            browser.run(
                    "document.querySelector(\"button.cell[aria-label^='quota, ends in NullPointerException']\").click()");

            assertThat(codes()).containsExactly("LimitExceeded");
            assertThat(browser.focused().getDomAttribute("aria-pressed")).isEqualTo("true");

            browser.focused().sendKeys(Keys.ENTER);

            assertThat(codes()).hasSize(44);

            browser.element("[data-toggle='handling=hung']").click();

            assertThat(codes()).containsExactly("UnsupportedRegion");
        }

        @Test
        void areUndoneByOneButtonAndKeptInTheAddress() {
            open(Matrices.ordinary(), "#lang=en&category=quota&q=limit");

            assertThat(codes()).containsExactly("LimitExceeded");

            browser.element("button[type=reset]").click();

            assertThat(browser.await("setTimeout(arguments[0], 0, 'settled')")).isEqualTo("settled");
            assertThat(codes()).hasSize(44);
            assertThat(browser.address()).endsWith("#lang=en");

            choose("handling", "crashed");

            assertThat(browser.address()).endsWith("#lang=en&handling=crashed");
        }

        @Test
        void passByWhatTheAddressHasWrong() {
            open(Matrices.ordinary(), "#lang=fr&theme=pink&category=nonsense&open=nothing&verdict=%3Cb%3E");

            assertThat(codes()).hasSize(44);
            assertThat(browser.messages()).isEmpty();
        }
    }

    @Nested
    class Details {

        @Test
        void tellTheEvidenceTheAnswerTheAttemptsAndTheVerdicts() {
            open(Matrices.ordinary(), "#lang=en&open=InternalError — API 3.0");

            assertThat(browser.element("#errors .detail").getText())
                    .contains("document 002, table 1, row 10")
                    .contains("HTTP 200 · application/json")
                    .contains("{\"Response\":{\"Error\":{\"Code\":\"InternalError\",")
                    .contains("pauses: 500 ms, 500 ms")
                    .contains("retried without backoff")
                    .contains("waived until 2027-03-31")
                    .contains("CarelessService$ServerException");
            assertThat(browser.shown("#errors .detail .timeline circle")).hasSize(3);
        }

        @Test
        void areOpenedAndClosedByTheKeyboard() {
            open(Matrices.ordinary(), "#lang=en");
            WebElement opener = browser.element("#errors .opener");

            opener.sendKeys(Keys.ENTER);

            assertThat(opener.getDomAttribute("aria-expanded")).isEqualTo("true");
            assertThat(browser.shown("#" + opener.getDomAttribute("aria-controls")))
                    .hasSize(1);
            assertThat(browser.address()).contains("open=AuthFailure.InvalidSecretId");

            opener.sendKeys(Keys.SPACE);

            assertThat(opener.getDomAttribute("aria-expanded")).isEqualTo("false");
            assertThat(browser.shown(".detail")).isEmpty();
        }

        @Test
        void areThereForBrokenAnswersAndForWhatNoDocumentLists() {
            open(Matrices.ordinary(), "#lang=en");
            browser.run("document.getElementById('baselines-details').open = true");

            browser.element("#faults .opener").click();
            browser.element("#baselines .opener").click();

            assertThat(browser.element("#faults .detail").getText()).contains("<h1>Request blocked</h1>");
            assertThat(browser.element("#baselines .detail").getText()).contains("HTTP 200 · application/json");
        }
    }

    @Nested
    class Language {

        @Test
        void isSwitchedWithoutLosingThePlace() {
            open(Matrices.ordinary(), "#lang=en&category=quota");

            browser.run("document.querySelector('[name=lang][value=zh]').click()");

            assertThat(browser.run("return document.documentElement.lang")).isEqualTo("zh-Hans");
            assertThat(browser.element("#errors-title").getText()).isEqualTo("文档错误");
            assertThat(browser.texts(ROWS)).singleElement().asString().contains("配额", "崩溃");
            assertThat(browser.address()).contains("lang=zh").contains("category=quota");
            assertThat(browser.run("return document.title")).isEqualTo("the order service 的错误处理");
        }

        @Test
        void isRememberedByTheAddress() {
            open(Matrices.ordinary(), "#lang=zh");

            assertThat(browser.element("#count").getText()).isEqualTo("44 个错误中有 44 个符合");
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "zh"})
        void hasAWordForEverything(String language) {
            open(Matrices.ordinary(), "#lang=" + language);
            browser.run("document.querySelectorAll('.opener').forEach(button => button.click())");

            assertThat(Stream.of(browser.element("main").getText().split("\\s")))
                    .noneMatch(word ->
                            word.matches("(?:category|fault|way|basis|retry|kind|state|scope|source)\\.[a-z-]+"))
                    .noneMatch(word -> word.matches("undefined|null|NaN|.*\\{\\w+}"));
        }

        @Test
        void marksWhatIsEnglishInAChinesePage() {
            open(Matrices.ordinary(), "#lang=zh&open=InternalError — API 3.0");

            assertThat(browser.texts(".about [lang=en]"))
                    .anyMatch(text -> text.startsWith("terraform-provider-tencentcloud"));
        }
    }

    @Nested
    class Keyboard {

        @Test
        void beginsWithAWayToTheErrors() {
            open(Matrices.ordinary(), "#lang=en");

            browser.element("body").sendKeys(Keys.TAB);
            assertThat(browser.focused().getText()).isEqualTo("Skip to the errors");

            browser.focused().sendKeys(Keys.ENTER);
            assertThat(browser.run("return document.activeElement.id")).isEqualTo("errors-title");
        }

        @Test
        void showsWhereItIs() {
            open(Matrices.ordinary(), "#lang=en");

            for (String control :
                    List.of("input[type=search]", "select", ".chip", ".card-head", ".cell", ".opener", "summary")) {
                browser.run("document.querySelector(arguments[0]).focus({focusVisible: true})", control);

                assertThat(browser.focused().getCssValue("outline-style"))
                        .as(control)
                        .isEqualTo("solid");
            }
        }

        @Test
        void findsANameForEachControl() {
            open(Matrices.ordinary(), "#lang=en&open=InternalError — API 3.0");

            assertThat(browser.shown("input, select, button, summary, a, [role=region]"))
                    .hasSizeGreaterThan(60)
                    .allSatisfy(
                            control -> assertThat(control.getAccessibleName()).isNotBlank());
            assertThat(browser.shown("table"))
                    .allSatisfy(table -> assertThat(table.getAccessibleName()).isNotBlank());
        }

        @Test
        void findsHeadersInEachTable() {
            open(Matrices.ordinary(), "#lang=en");

            assertThat(browser.run("""
                    return [...document.querySelectorAll("table")].filter((table) =>
                      table.querySelectorAll("thead th[scope=col]").length === 0
                      || [...table.querySelectorAll("tbody tr:not(.below)")].some((row) => row.querySelectorAll("th[scope=row]").length !== 1))
                      .map((table) => table.id || table.className)""")).isEqualTo(List.of());
        }

        @Test
        void findsNoIdTwice() {
            open(Matrices.ordinary(), "#lang=en");

            assertThat(browser.run("""
                    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
                    return ids.filter((id, i) => ids.indexOf(id) !== i)""")).isEqualTo(List.of());
        }
    }

    @Nested
    class Colors {

        @ParameterizedTest
        @CsvSource({"light,en", "light,zh", "dark,en", "dark,zh"})
        void areStrongEnough(String theme, String language) {
            browser.show("screen", theme);
            open(Matrices.ordinary(), "#lang=" + language + "&open=InternalError — API 3.0");

            assertThat(browser.run(Contrast.TOO_WEAK)).isEqualTo(List.of());
            browser.picture("handling-page-" + theme + "-" + language);
            browser.run("document.getElementById('overview-title').scrollIntoView()");
            browser.picture("handling-page-" + theme + "-" + language + "-matrix");
            browser.run("document.querySelector('.detail').scrollIntoView({block: 'center'})");
            browser.picture("handling-page-" + theme + "-" + language + "-details");
        }

        @Test
        void followTheSystemUnlessOneIsChosen() {
            open(Matrices.ordinary(), "#lang=en");
            String light = background();

            browser.show("screen", "dark");
            String dark = background();
            assertThat(dark).isNotEqualTo(light);

            browser.run("document.querySelector('[name=theme][value=light]').click()");
            assertThat(background()).isEqualTo(light);
            assertThat(browser.address()).contains("theme=light");

            browser.show("screen", "light");
            browser.run("document.querySelector('[name=theme][value=dark]').click()");
            assertThat(background()).isEqualTo(dark);
        }

        /** Lightness alone tells them apart too, which no kind of color vision takes away; and each has a sign and a word. */
        @ParameterizedTest
        @ValueSource(strings = {"light", "dark"})
        void ofHandlingsDifferInLightness(String theme) {
            browser.show("screen", theme);
            open(Matrices.ordinary(), "#lang=en");

            assertThat(browser.run(Contrast.LIGHTNESS_OF + """
                    const marks = [...document.querySelectorAll(".chip .sign")].map((sign) => light(getComputedStyle(sign).backgroundColor));
                    const steps = marks.sort((a, b) => a - b).slice(1).map((mark, i) => (mark + 0.05) / (marks[i] + 0.05));
                    return steps.filter((step) => step < 1.2).map((step) => step.toFixed(2))""")).isEqualTo(List.of());
            assertThat(browser.texts(".chip")).allMatch(text -> text.matches("\\d+\\s\\D+"));
            assertThat(browser.run("""
                    return new Set([...document.querySelectorAll(".chip use")].map((use) => use.getAttribute("href"))).size""")).isEqualTo(5L);
        }

        private String background() {
            return browser.element("body").getCssValue("background-color");
        }
    }

    /** Of 17,000 errors. What it takes is printed, and not asserted: it is the machine's as much as the page's. */
    @Nested
    class LargeMatrix {

        private static final int ERRORS = 17_000;

        @Test
        void isListedInPartAndSearchedAsAWhole() {
            open(Matrices.large(ERRORS), "#lang=en");
            System.out.println("the page of 17,000 errors: " + browser.run("""
                    const [load] = performance.getEntriesByType("navigation");
                    const [usable] = performance.getEntriesByName("usable");
                    const time = (text) => {
                      const field = document.querySelector("input[type=search]");
                      field.value = text;
                      const from = performance.now();
                      field.dispatchEvent(new Event("input", { bubbles: true }));
                      document.body.getBoundingClientRect();
                      return `${Math.round(performance.now() - from)} ms`;
                    };
                    return `${Math.round(document.documentElement.outerHTML.length / 1e5) / 10} million characters, read in `
                      + `${Math.round(load.responseEnd)} ms, usable after ${Math.round(usable.startTime)} ms, `
                      + `first search ${time("detail")}, next ${time("detail0")}, ${time("detail012")}, cleared ${time("")}`"""));

            assertThat(browser.shown(ROWS)).hasSize(100);
            assertThat(browser.element("#more").getText()).startsWith("100 of 17,000 shown.");
            assertThat(browser.element("#count").getText()).isEqualTo("17,000 of 17,000 errors match");

            type("detail16999");

            assertThat(codes()).containsExactly("Family424.Detail16999");
            assertThat(browser.messages()).isEmpty();
        }

        @Test
        void goesOnOnDemandAndKeepsThePlaceOfTheKeyboard() {
            open(Matrices.large(ERRORS), "#lang=en");

            browser.element("[name=more]").sendKeys(Keys.ENTER);

            assertThat(browser.shown(ROWS)).hasSize(500);
            assertThat(browser.focused().getText()).isEqualTo("Family2.Detail00100");
        }

        @Test
        void isListedAsAWholeIfAsked() {
            open(Matrices.large(1_000), "#lang=en");

            browser.element("[name=all]").click();

            assertThat(browser.await("""
                    const done = arguments[0];
                    const look = () => document.getElementById("more").hidden ? done(document.querySelectorAll("#errors tr.row").length)
                      : setTimeout(look, 20);
                    look()""")).isEqualTo(1_000L);
        }
    }

    private void open(HandlingMatrix matrix, String hash) {
        browser.open(matrix.writeReport(folder), hash);
        browser.await("""
                const done = arguments[0];
                const look = () => performance.getEntriesByName("usable").length > 0 ? done() : setTimeout(look, 10);
                look()""");
    }

    private static void type(String text) {
        WebElement field = browser.element("input[type=search]");
        field.clear();
        field.sendKeys(text);
    }

    private static void choose(String name, String value) {
        browser.run("""
                const field = document.querySelector(`select[name=${arguments[0]}]`);
                field.value = arguments[1];
                field.dispatchEvent(new Event("input", { bubbles: true }));
                """, name, value);
    }

    private static List<String> codes() {
        return browser.texts("#errors .opener code");
    }
}
