package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock.JsonSchemaVersion;
import com.github.tomakehurst.wiremock.matching.MatchesJsonSchemaPattern;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.coverage.CoverageReport;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Probe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportCommandTest {

    private static final String PASSED = Observed.observation("passed", "4000", "com.acme.BillingTest.givesUp(String)");
    private static final String FAILED = Observed.observation("failed", "4100", "com.acme.BillingTest.givesUp(String)");

    @TempDir
    private Path folder;

    @Nested
    class Status {

        @Test
        void isFineWhereEveryErrorIsCovered() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED);

            Run run = report("--code", "4000");

            assertThat(run.status()).as(run.err()).isZero();
            assertThat(run.err()).isEmpty();
        }

        @Test
        void tellsOfAnErrorThatIsNot() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED, FAILED);

            assertThat(report("--code", "4000", "--code", "4100").status()).isEqualTo(1);
        }

        @Test
        void isThatOfAllShardsTogether() throws IOException {
            Observed.file(folder.resolve("in/shard-1"), 1, PASSED, FAILED);
            Observed.file(
                    folder.resolve("in/shard-2"),
                    2,
                    Observed.observation("passed", "4100", "com.acme.OtherTest.givesUp(String)"));

            assertThat(report("--code", "4000", "--code", "4100").status()).isZero();
        }

        @Test
        void countsErrorsOfAddedCatalogues() throws IOException {
            Path catalog = Files.writeString(folder.resolve("acme.json"), Acme.catalog("On fire"));
            Observed.file(folder.resolve("in"), 1, Observed.ofAcme("passed"));

            assertThat(report("--catalog", catalog.toString(), "--code", "FailedOperation.OnFire")
                            .status())
                    .isZero();
        }
    }

    @Nested
    class Text {

        @Test
        void countsAndListsWhatIsMissing() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED, FAILED);
            Observed.file(folder.resolve("in"), 2, PASSED);

            Run run = report("--generation", "api-2.0", "--scope", "common", "--exclude", "5*");

            assertThat(run.out()).isEqualTo("""
                    3 observations in 2 runs, from 2026-01-01T00:01:00Z to 2026-01-01T00:02:30Z

                    covered           1    5.9 %
                    failed            1    5.9 %
                    aborted           0    0.0 %
                    never played     15   88.2 %

                    played, but every test of it failed: 1
                      4100 — API 2.0, by com.acme.BillingTest.givesUp(String)
                    never played: 15
                      API 2.0: 4101, 4102, 4103, 4104, 4105, 4106, 4110, 4200, 4300, 4400, 4500, 4600, 6000, 6100, 6200
                    """);
        }

        @Test
        void tellsOfTornLinesAndUnlistedErrorsOnStandardError() throws IOException {
            Path torn = Observed.torn(folder.resolve("in"), 1, PASSED, Observed.ofAcme("passed"));

            Run run = report("--code", "4000");

            assertThat(run.err()).isEqualTo("""
                    %s: its last line is torn, as its JVM was killed; what it would tell is missing
                    of what was played, 1 error is in no catalogue here: FailedOperation.OnFire — API 3.0, acme; \
                    add the catalogue that the tests have
                    """.formatted(torn));
        }
    }

    @Nested
    class Json {

        @Test
        void isOneObjectForEachError() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED, FAILED);

            Run run = report("--code", "4000", "--code", "4100", "--code", "4200", "--format", "json");

            assertThat(run.lines()).containsExactly("""
                    {"generation":"api-2.0","scope":"common","code":"4000","state":"passed",\
                    "tests":[{"test":"com.acme.BillingTest.givesUp(String)","passed":1,"failed":0,"aborted":0}]}""", """
                    {"generation":"api-2.0","scope":"common","code":"4100","state":"failed",\
                    "tests":[{"test":"com.acme.BillingTest.givesUp(String)","passed":0,"failed":1,"aborted":0}]}""", """
                    {"generation":"api-2.0","scope":"common","code":"4200","state":"never-played","tests":[]}""");
        }

        @Test
        void ofTheFileIsWhatItsSchemaDescribes() throws IOException {
            Observed.torn(folder.resolve("in"), 1, PASSED, FAILED, Observed.ofAcme("aborted"));
            Observed.file(folder.resolve("in"), 2, PASSED);

            report("--generation", "api-2.0", "--generation", "api-2017", "--exclude", "5*");

            JsonNode json = new ObjectMapper().readTree(written("coverage.json"));
            assertThat(isValid("coverage.schema.json", json)).isTrue();
            assertThat(json.at("/errors")).hasSize(18 + 17 + 8);
            assertThat(json.at("/counts/passed").intValue()).isEqualTo(1);
            assertThat(json.at("/runs/0").has("ended")).isFalse();
            assertThat(json.at("/unlisted/0/product").textValue()).isEqualTo("acme");
            assertThat(json.at("/remarks")).hasSize(2);
        }

        /** The guard of the guard: the schema refuses what the report does not write. */
        @Test
        void ofTheFileMayNotDiffer() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED);

            report("--code", "4000");

            ObjectNode json = (ObjectNode) new ObjectMapper().readTree(written("coverage.json"));
            ((ObjectNode) json.at("/errors/0")).put("state", "covered");
            assertThat(isValid("coverage.schema.json", json)).isFalse();
        }

        @Test
        void ofTheObservationsIsWhatTheirSchemaDescribes() throws IOException {
            Path file = Observed.file(folder.resolve("in"), 1, PASSED, FAILED, Observed.ofAcme("aborted"));

            for (String line : Files.readAllLines(file)) {
                assertThat(isValid("coverage-observation.schema.json", new ObjectMapper().readTree(line)))
                        .as(line)
                        .isTrue();
            }
            assertThat(isValid(
                            "coverage-observation.schema.json",
                            new ObjectMapper().readTree(PASSED.replace("passed", "skipped"))))
                    .isFalse();
        }
    }

    @Nested
    class Markdown {

        @Test
        void listsWhatIsMissing() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED, FAILED);

            Run run = report("--code", "4000", "--code", "4100", "--code", "4200", "--format", "markdown");

            assertThat(run.out()).isEqualTo("""
                    # Tencent Cloud errors that tests exercise

                    Of documented errors with code '4000', '4100', '4200': 2 observations in 1 run, \
                    from 2026-01-01T00:01:00Z to 2026-01-01T00:01:30Z.

                    | | errors | |
                    |---|---:|---:|
                    | covered | 1 | 33.3 % |
                    | failed | 1 | 33.3 % |
                    | aborted | 0 | 0.0 % |
                    | never played | 1 | 33.3 % |

                    ## Exercised by no test that passed

                    | error | category | retry | state | tests |
                    |---|---|---|---|---|
                    | 4100 — API 2.0 | authentication | after-fix | failed | com.acme.BillingTest.givesUp(String) |
                    | 4200 — API 2.0 | authentication | after-fix | never played |  |
                    """);
            assertThat(written("coverage.md")).isEqualTo(run.out());
        }

        @Test
        void fitsTheSummaryOfAJobWithAnyNumberOfErrors() throws IOException {
            Path catalog = folder.resolve("many.json");
            Files.writeString(catalog, many(17_000));
            Observed.file(folder.resolve("in"), 1, PASSED);

            Run run = report("--catalog", catalog.toString(), "--format", "markdown");

            assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
            assertThat(run.out()).contains("| never played | 17092 | 100.0 % |").endsWith("\nAnd 16092 more.\n");
        }

        @Test
        void fitsItWithAnyNumberOfTestsOfAnyLength() throws IOException {
            Path catalog = folder.resolve("many.json");
            Files.writeString(catalog, many(1_200));
            String name = "测".repeat(500);
            String[] observations = IntStream.range(0, 1_200)
                    .boxed()
                    .flatMap(i -> IntStream.range(0, 7).mapToObj(test -> Observed.ofAcme("failed")
                            .replace("OnFire", "OnFire" + i)
                            .replace("burns", name + test)))
                    .toArray(String[]::new);
            Observed.file(folder.resolve("in"), 1, observations);

            Run run = report("--catalog", catalog.toString(), "--scope", "product", "--format", "markdown");

            assertThat(run.out().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
            assertThat(run.out())
                    .contains("| failed | 1200 | 100.0 % |", "测…<br>and 2 more |")
                    .containsPattern("\nAnd [0-9]+ more\\.\n$");
        }

        @Test
        void namesFiveTestsOfAnError() throws IOException {
            String[] observations = IntStream.rangeClosed(1, 7)
                    .mapToObj(test -> Observed.observation("failed", "4000", "a.B.c" + test + "()"))
                    .toArray(String[]::new);
            Observed.file(folder.resolve("in"), 1, observations);

            assertThat(report("--code", "4000", "--format", "markdown").out())
                    .contains("| a.B.c1()<br>a.B.c2()<br>a.B.c3()<br>a.B.c4()<br>a.B.c5()<br>and 2 more |");
        }

        @Test
        void callsNobodyAndHidesNothing() throws IOException {
            Observed.file(
                    folder.resolve("in"),
                    1,
                    Observed.observation("failed", "4000", "a.B.c(@somebody https://a.b \\u202e)"));

            assertThat(report("--code", "4000", "--format", "markdown").out())
                    .contains("| a.B.c(@\u200bsomebody https\\://a.b  ) |");
        }

        @Test
        void takesNothingInATextForMarkdown() throws IOException {
            Observed.file(
                    folder.resolve("in"), 1, Observed.observation("failed", "4000", "a.B.c(<img src=x>|`[x](y)&amp;)"));

            assertThat(report("--code", "4000", "--format", "markdown").out())
                    .contains("| a.B.c(\\<img src=x\\>\\|\\`\\[x\\](y)\\&amp;) |");
        }
    }

    @Nested
    class Xml {

        @Test
        void hasATestCaseForEachErrorAndAFailureForThoseThatAreMissing() throws Exception {
            Observed.file(
                    folder.resolve("in"), 1, PASSED, Observed.observation("failed", "4100", "a.B.c(\\\"<&>\\u0001)"));

            report("--code", "4000", "--code", "4100", "--code", "4200");

            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(
                            written("TEST-tencent-errors.xml").getBytes(StandardCharsets.UTF_8)));
            Element suite = document.getDocumentElement();
            assertThat(List.of(suite.getAttribute("tests"), suite.getAttribute("failures")))
                    .containsExactly("3", "2");
            assertThat(IntStream.range(0, 3)
                            .mapToObj(suite.getElementsByTagName("testcase")::item)
                            .map(Element.class::cast))
                    .extracting(each -> each.getAttribute("classname") + " " + each.getAttribute("name"))
                    .containsExactly(
                            "tencent-errors.API_2_0 4000 — API 2.0",
                            "tencent-errors.API_2_0 4100 — API 2.0",
                            "tencent-errors.API_2_0 4200 — API 2.0");
            Element failure = (Element) suite.getElementsByTagName("failure").item(0);
            assertThat(failure.getAttribute("message")).isEqualTo("played, but every test of it failed");
            assertThat(failure.getTextContent()).isEqualTo("a.B.c(\"<&>\uFFFD)");
        }
    }

    @Nested
    class Probes {

        @Test
        void areReportedWhereNoTestWasObserved() throws IOException {
            probe("the order service", "GIVE_UP").writeReport(folder.resolve("in/a"));
            probe("the billing service", "GIVE_UP").writeReport(folder.resolve("in/b"));

            Run run = report();

            assertThat(run.status()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("no test was observed; the report is of probes alone\n");
            assertThat(run.out()).contains("the order service: 2 documented errors", "the billing service: ");
            assertThat(written("report.html")).contains("the order service", "the billing service");
            assertThat(folder.resolve("out/merged-the-order-service.json")).exists();
            assertThat(folder.resolve("out/merged-the-billing-service.xml")).exists();
            assertThat(folder.resolve("out/coverage.json")).doesNotExist();
        }

        @Test
        void comeOnOnePageWithTests() throws IOException {
            probe("the order service", "GIVE_UP").writeReport(folder.resolve("in"));
            Observed.file(folder.resolve("in"), 1, PASSED);

            Run run = report("--code", "4000");

            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("covered", "the order service: ");
            assertThat(written("report.html")).contains("the order service", "\"exercised\":\"passed\"");
        }

        @Test
        void makeNoUpForTestsThatAreAskedFor() throws IOException {
            probe("the order service", "GIVE_UP").writeReport(folder.resolve("in"));

            assertThat(report("--code", "4000").err()).startsWith("nothing was observed");
        }

        /** The root of a project has the reports of its modules, and its own of the run before. */
        @Test
        void areFineOnceTheyAreMended() throws IOException {
            Path root = folder.resolve("in");
            Path module = root.resolve("module-a/target/tencent-errors");
            String[] arguments = {
                "report",
                root.toString(),
                "--out",
                root.resolve("target/tencent-errors").toString()
            };
            probe("the order service", "GIVE_UP").writeReport(module);
            assertThat(Run.of(arguments).status()).isEqualTo(1);

            probe("the order service", "HANDLED").writeReport(module);

            Run mended = Run.of(arguments);
            assertThat(mended.status()).as(mended.out()).isZero();
            assertThat(mended.err()).isEqualTo("no test was observed; the report is of probes alone\n");
        }

        @Test
        void areReportedAlikeAgainBesideTheReportOnThem() throws IOException {
            Path both = folder.resolve("target/tencent-errors");
            String[] arguments = {"report", folder.toString(), "--out", both.toString()};
            probe("the order service", "GIVE_UP").writeReport(both);

            Run first = Run.of(arguments);
            String merged = Files.readString(both.resolve("merged-the-order-service.json"));

            assertThat(Run.of(arguments)).isEqualTo(first);
            assertThat(both.resolve("merged-the-order-service.json")).hasContent(merged);
        }

        private static HandlingMatrix probe(String name, String end) {
            return Probe.of(injection -> injection.error().map(any -> end).orElse("GIVE_UP"))
                    .named(name)
                    .varying()
                    .selecting(
                            Selection.all().withGenerations(Generation.API_3_0).withCodes("InternalError"))
                    .run();
        }
    }

    @Nested
    class Misuse {

        @Test
        void ofAFolderOffersTheNearestName() throws IOException {
            Files.createDirectory(folder.resolve("inn"));

            assertThat(report()).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   FOLDER
                      why:  nothing has that name
                      fix:  did you mean 'inn'?
                    """.formatted(folder.resolve("in"))));
        }

        @Test
        void ofAFolderWithoutObservationsIsNoCoverage() throws IOException {
            Files.createDirectory(folder.resolve("in"));

            assertThat(report()).isEqualTo(new Run(2, "", """
                    nothing was observed
                      at:   %s
                      why:  no file there ends in '.coverage.jsonl'
                      fix:  run tests with tencent-errors.coverage.observe=true among JUnit's configuration parameters
                    """.formatted(folder.resolve("in"))));
        }

        @Test
        void ofASelectionOffersTheNearest() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED);

            assertThat(report("--family", "AuthFailures")).isEqualTo(new Run(2, "", """
                    the selection selects no documented error
                      why:  no documented error has the family 'AuthFailures'
                      fix:  did you mean 'AuthFailure'?
                    """));
        }

        @Test
        void ofAFileWhereTheReportShouldBe() throws IOException {
            Observed.file(folder.resolve("in"), 1, PASSED);
            Path file = Files.createFile(folder.resolve("out"));

            assertThat(report()).isEqualTo(new Run(2, "", """
                    '%1$s' cannot be a folder
                      at:   --out
                      why:  java.nio.file.FileAlreadyExistsException: %1$s
                      fix:  choose another place
                    """.formatted(file)));
        }

        @Test
        void ofAFileOfAnotherVersion() throws IOException {
            Path file = Observed.file(folder.resolve("in"), 1, PASSED);
            Files.writeString(file, Files.readString(file).replace("\"version\":1", "\"version\":2"));

            assertThat(report()).isEqualTo(new Run(2, "", """
                    '%1$s' is of another version
                      at:   %1$s:1
                      why:  it is of version 2, and version 1 is read here
                      fix:  take the tencent-errors.jar of the release that the tests ran with
                    """.formatted(file)));
        }
    }

    private Run report(String... options) {
        List<String> arguments = new ArrayList<>(List.of(
                "report",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private String written(String file) throws IOException {
        return Files.readString(folder.resolve("out").resolve(file));
    }

    private static String many(int count) {
        String one = Acme.catalog("On fire");
        int begin = one.indexOf('[') + 1;
        int end = one.lastIndexOf(']');
        return one.substring(0, begin)
                + IntStream.range(0, count)
                        .mapToObj(i -> one.substring(begin, end).replace("OnFire", "OnFire" + i))
                        .collect(Collectors.joining(","))
                + one.substring(end);
    }

    private static boolean isValid(String schema, JsonNode json) throws IOException {
        try (InputStream file = CoverageReport.class.getResourceAsStream(schema)) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new MatchesJsonSchemaPattern(text, JsonSchemaVersion.V202012)
                    .match(json.toString())
                    .isExactMatch();
        }
    }
}
