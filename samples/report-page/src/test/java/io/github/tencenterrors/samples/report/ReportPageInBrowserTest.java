package io.github.tencenterrors.samples.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class ReportPageInBrowserTest extends BrowserTest {

    @Nested
    class Page {

        @Test
        void opensFromAFileAndAsksForNothingElse() throws IOException {
            Path page = Traffic.ordinary(folder);

            browser.open(page, "");

            assertThat(browser.element(".verdict").getText()).contains("of 11 responses violate the contract");
            assertThat(browser.messages()).isEmpty();
            assertThat(browser.requests())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains(page.toUri().toString());
        }

        @Test
        void opensWithoutAnyResponse() throws IOException {
            browser.open(Traffic.none(folder), "");

            assertThat(browser.element("main").getText()).contains("No response has a code.", "Nothing is odd");
            assertThat(browser.messages()).isEmpty();
        }

        @Test
        void takesNoTextForMarkup() throws IOException {
            browser.open(Traffic.hostile(folder), "");
            browser.run("document.querySelectorAll('details').forEach(group => group.open = true)");

            assertThat(browser.run("return document.title")).asString().startsWith("Recorded responses: ");
            assertThat(browser.run(
                            "return document.querySelectorAll('img, main svg[onload], main script, main meta').length"))
                    .isEqualTo(0L);
            assertThat(browser.element("main").getText())
                    .contains("</script><script>document.title='harmed'</script>")
                    .contains("'><img src=x>&amp;.jsonl:1");
            assertThat(browser.messages()).isEmpty();
            assertThat(browser.requests()).hasSize(1);
        }

        @Test
        void stopsWhatEscapingWouldHaveMissed() throws IOException {
            browser.open(Traffic.ordinary(folder), "");

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
        @ValueSource(ints = {320, 480, 768, 1_200})
        void needsNoScrollingSideways(int width) throws IOException {
            browser.resize(width, 900);

            for (Path page : List.of(Traffic.ordinary(folder), Traffic.hostile(folder))) {
                browser.open(page, "");
                browser.run("document.querySelectorAll('details').forEach(group => group.open = true)");

                assertThat(browser.run(Browser.SIDEWAYS)).isEqualTo(0L);
            }
        }

        @Test
        void hidesItsControlsOnPaper() throws IOException {
            browser.open(Traffic.large(folder), "");
            browser.show("print", "light");

            assertThat(browser.shown("form, button, select, input")).isEmpty();
            assertThat(browser.shown("table, .sample")).isNotEmpty();
        }
    }

    @Nested
    class Search {

        @BeforeEach
        void open() throws IOException {
            browser.open(Traffic.large(folder), "");
        }

        @Test
        void narrowsFindingsAndCodes() {
            type("nodataofrecord");

            assertThat(browser.texts(".codes tbody tr"))
                    .singleElement()
                    .asString()
                    .startsWith("ResourceNotFound.NoDataOfRecord");
            assertThat(browser.texts(".sample")).isNotEmpty().allMatch(text -> text.contains("NoDataOfRecord"));
            assertThat(browser.shown("details"))
                    .allMatch(group -> group.getDomProperty("open").equals("true"));
        }

        @Test
        void looksIntoBodiesAndWantsEveryWord() {
            type("414 html");

            assertThat(browser.shown(".sample")).hasSize(25);

            type("414 html absent");

            assertThat(browser.shown(".sample")).isEmpty();
        }

        @Test
        void saysHowMuchMatches() {
            assertThat(shownCount()).matches("\\d+ of \\d+ listed findings and 66 of 66 codes match");
            assertThat(browser.element("output").getAriaRole()).isEqualTo("status");

            type("Odd.Code59");

            assertThat(shownCount()).matches("0 of \\d+ listed findings and 1 of 66 codes match");
            assertThat(browser.texts("[data-none]")).containsExactly("No finding matches.");
        }

        @Test
        void findsWhatAListShowsOnlyOnDemand() {
            assertThat(browser.shown(".codes tbody tr")).hasSize(20);

            browser.element(".sheet + .more button").click();

            assertThat(browser.shown(".codes tbody tr")).hasSize(66);
            assertThat(browser.shown(".sheet + .more")).isEmpty();
            assertThat(browser.focused().getTagName()).isEqualTo("tr");
        }

        private void type(String text) {
            WebElement field = browser.element("input[type=search]");
            field.clear();
            field.sendKeys(text);
        }
    }

    @Nested
    class Filters {

        @BeforeEach
        void open() throws IOException {
            browser.open(Traffic.large(folder), "");
        }

        @Test
        void narrowByRule() {
            choose("rule", "untidy-code");

            assertThat(browser.texts("summary h3")).containsExactly("untidy-code");
            assertThat(browser.shown(".sample")).hasSize(50);
            assertThat(browser.shown(".codes tbody tr")).hasSize(20);
        }

        @Test
        void narrowByOutcomeAndContract() {
            choose("outcome", "unrecognized");

            assertThat(attributes("data-outcome")).isNotEmpty().containsOnly("unrecognized");

            choose("outcome", "");
            choose("breaking", "false");

            assertThat(attributes("data-breaking")).isNotEmpty().containsOnly("false");
        }

        @Test
        void narrowCodes() {
            choose("generation", "api-2.0");

            assertThat(browser.texts(".codes tbody tr")).hasSize(2).allMatch(text -> text.contains("API 2.0"));

            choose("documented", "false");

            assertThat(browser.shown(".codes tbody tr")).isEmpty();
            assertThat(browser.texts("[data-none]")).containsExactly("No code matches.");
        }

        @Test
        void areUndoneByOneButton() {
            String before = shownCount();
            choose("rule", "untidy-code");

            browser.element("button[type=reset]").click();

            assertThat(browser.await("setTimeout(arguments[0], 0, 'settled')")).isEqualTo("settled");
            assertThat(shownCount()).isEqualTo(before);
            assertThat(browser.address()).endsWith("#");
        }

        @Test
        void standInTheAddressOfThePage() {
            choose("rule", "untidy-code");

            assertThat(browser.address()).endsWith("#rule=untidy-code");

            browser.open(folder.resolve("report.html"), "#rule=not-wrapped&q=internal");

            assertThat(browser.element("input[type=search]").getDomProperty("value"))
                    .isEqualTo("internal");
            assertThat(browser.texts("summary h3")).containsExactly("not-wrapped");
        }

        @Test
        void takeNothingFromAnAddressThatTheyDoNotOffer() {
            String before = shownCount();

            browser.open(folder.resolve("report.html"), "#rule=%22%3E%3Cscript%3E&__proto__=x");

            assertThat(shownCount()).isEqualTo(before);
            assertThat(browser.messages()).isEmpty();
        }

        private void choose(String name, String value) {
            browser.element("select[name=%s] option[value='%s']".formatted(name, value))
                    .click();
        }
    }

    @Nested
    class Place {

        @Test
        void isInSightInALongBody() throws IOException {
            browser.open(Traffic.ordinary(folder), "#q=Padding&rule=wrong-type");

            assertThat(browser.run("""
                    const place = [...document.querySelectorAll("mark")].find((mark) => mark.offsetParent && mark.textContent === "7");
                    const body = place.closest("pre");
                    const inner = place.getBoundingClientRect();
                    const outer = body.getBoundingClientRect();
                    return [body.scrollTop > 0, outer.top <= inner.top, inner.bottom <= outer.bottom].join();
                    """)).isEqualTo("true,true,true");
        }

        @Test
        void isShownEvenWhereTheBodyEnds() throws IOException {
            browser.open(Traffic.ordinary(folder), "#q=cut");

            assertThat(browser.run("""
                    const place = [...document.querySelectorAll(".sample:not([hidden]) mark")].find((mark) => mark.textContent === "");
                    return place.getBoundingClientRect().width > 0;
                    """)).isEqualTo(true);
        }

        @Test
        void showsNoSecret() throws IOException {
            browser.open(Traffic.ordinary(folder), "");

            assertThat(browser.run("return document.documentElement.outerHTML"))
                    .asString()
                    .contains("\"Token\":\"******\"")
                    .doesNotContain("geheim");
        }
    }

    @Nested
    class Keyboard {

        @BeforeEach
        void open() throws IOException {
            browser.open(Traffic.large(folder), "");
        }

        @Test
        void reachesTheFindingsFirst() {
            browser.element("body").sendKeys(Keys.TAB);

            assertThat(browser.focused().getText()).isEqualTo("Skip to the findings");
            assertThat(browser.focused().isDisplayed()).isTrue();

            browser.focused().sendKeys(Keys.ENTER);

            assertThat(browser.run("return document.activeElement.id")).isEqualTo("findings-title");
        }

        @Test
        void opensARule() {
            WebElement closed = browser.element("details:not([open]) summary");

            closed.sendKeys(Keys.ENTER);

            assertThat(closed.findElement(By.xpath("..")).getDomProperty("open"))
                    .isEqualTo("true");
        }

        @Test
        void showsWhereItIs() {
            for (String control : List.of("input", "select", "button", "summary")) {
                browser.run("document.querySelector(arguments[0]).focus({focusVisible: true})", control);

                assertThat(browser.focused().getCssValue("outline-style"))
                        .as(control)
                        .isEqualTo("solid");
            }
        }

        @Test
        void findsANameForEachControl() {
            assertThat(browser.shown("input, select, button, summary, pre[tabindex]"))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(
                            control -> assertThat(control.getAccessibleName()).isNotBlank());
        }
    }

    @Nested
    class Colors {

        @ParameterizedTest
        @ValueSource(strings = {"light", "dark"})
        void areStrongEnough(String theme) throws IOException {
            browser.show("screen", theme);
            browser.open(Traffic.ordinary(folder), "");
            browser.run("document.querySelectorAll('details').forEach(group => group.open = true)");

            assertThat(browser.run(Contrast.TOO_WEAK)).isEqualTo(List.of());
            browser.picture("report-page-" + theme);
        }

        @Test
        void followTheTheme() throws IOException {
            browser.open(Traffic.ordinary(folder), "");
            String light = browser.element("body").getCssValue("background-color");

            browser.show("screen", "dark");

            assertThat(browser.element("body").getCssValue("background-color")).isNotEqualTo(light);
        }
    }

    private static String shownCount() {
        return browser.element("output").getText();
    }

    private static List<String> attributes(String name) {
        return browser.shown(".sample").stream()
                .map(sample -> String.valueOf(sample.getDomAttribute(name)))
                .toList();
    }
}
