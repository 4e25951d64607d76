package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.utf8;
import static io.github.tencenterrors.recording.RecordingAssertions.assertThatRecordings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingAssertTest {

    private static final String FINE = """
            {"code":4000}
            {"Response":{"Error":{"Code":"InternalError","Message":"m"},"RequestId":"r"}}
            """;
    private static final String ODD = """
            {"code":4000}
            {"code":9999}
            {"code":1,"message":"(12) x"}
            {"code":2}
            {"code":3}
            <html>
            """;

    private static RecordingReport report(String lines) {
        return Recordings.from("t", new ByteArrayInputStream(utf8(lines))).check(ResponseContract.wire());
    }

    private static void assertFails(String lines, Consumer<RecordingAssert> assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(RecordingAssertions.assertThat(report(lines))))
                .withMessage(message);
    }

    @Nested
    class Passes {

        @Test
        void whatIsTrueOfRecordings(@TempDir Path folder) throws IOException {
            Files.writeString(folder.resolve("t.jsonl"), FINE);

            assertThatRecordings(folder)
                    .conform()
                    .haveNoUndocumentedCodes()
                    .haveNoFindings()
                    .containCode("4000")
                    .containCode("InternalError");
            assertThatRecordings(ResponseContract.documented(), folder).conform();
        }
    }

    @Nested
    class Fails {

        @Test
        void whereTheContractIsNotKept() {
            assertFails(ODD, RecordingAssert::conform, """

                    Expecting recordings:
                      6 responses in 1 file
                    to keep the contract, but 1 did not
                      [not-json] 1
                        t:6 (line 1, column 1): Unexpected character ('<' (code 60)): expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or 'false')""");
        }

        @Test
        void withTheFirstFewOfManyUndocumentedCodes() {
            assertFails(ODD, RecordingAssert::haveNoUndocumentedCodes, """

                    Expecting recordings:
                      6 responses in 1 file
                    to have no codes that the catalogue does not list
                      [undocumented-code] 4
                        t:2 /code (line 1, column 9): no document of API 2.0 lists the code '9999'
                        t:3 /code (line 1, column 9): no document of API 2.0 lists the code '1'
                        t:4 /code (line 1, column 9): no document of API 2.0 lists the code '2'
                        …
                      [undocumented-module-code] 1
                        t:3 /message (line 1, column 21): no document lists the module code 12""");
        }

        @Test
        void whereAnythingIsOdd() {
            assertFails("{\"Error\":{\"Code\":\"InternalError\"}}", RecordingAssert::haveNoFindings, """

                    Expecting recordings:
                      1 response in 1 file
                    to have no findings
                      [not-wrapped] 1
                        t:1 (line 1, column 1): there is no 'Response' around 'Error'""");
        }

        @Test
        void whereACodeIsMissing() {
            assertFails(FINE, it -> it.containCode("InternalEror"), """

                    Expecting recordings:
                      2 responses in 1 file
                    to contain the code 'InternalEror'
                    did you mean 'InternalError'?""");
            assertFails("{\"code\":0}", it -> it.containCode("4000"), """

                    Expecting recordings:
                      1 response in 1 file
                    to contain the code '4000'
                    but there is no code in them""");
        }

        @Test
        void whereThereIsNoResponseAtAll(@TempDir Path folder) throws IOException {
            Files.writeString(folder.resolve("t.jsonl"), "");

            for (Consumer<RecordingAssert> assertion : List.<Consumer<RecordingAssert>>of(
                    RecordingAssert::conform,
                    RecordingAssert::haveNoFindings,
                    RecordingAssert::haveNoUndocumentedCodes)) {
                assertThatExceptionOfType(AssertionError.class)
                        .isThrownBy(() -> assertion.accept(assertThatRecordings(folder)))
                        .withMessage("""

                                Expecting recordings:
                                  0 responses in 1 file
                                to have a response, but had none""");
            }
        }

        @Test
        void brieflyHoweverMuchThereIsToSay() {
            String lines = ODD.repeat(10_000) + "{\"Error\":{\"Code\":\"" + "x".repeat(10_000) + "\"}}";

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(
                            () -> RecordingAssertions.assertThat(report(lines)).haveNoFindings())
                    .satisfies(failure -> assertThat(failure.getMessage()).hasSizeLessThan(5_000));
        }

        @Test
        void withTheDescriptionInFrontAndInTheUsersWords() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> RecordingAssertions.assertThat(report(ODD))
                            .as("100%% of %s", "CVM")
                            .conform())
                    .withMessageStartingWith("[100% of CVM] \nExpecting recordings:\n");
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> RecordingAssertions.assertThat(report(ODD))
                            .overridingErrorMessage("mine")
                            .conform())
                    .withMessage("mine");
        }

        @Test
        void onOneLineForEachPlaceWhateverNamesAreInIt() {
            String esc = "\u001B[2J";
            RecordingReport report = Recordings.from(
                            "t" + esc + "\n.json",
                            new ByteArrayInputStream(
                                    utf8("{\"Response\":{\"RequestId\":\"r\",\"Error\":{\"Code\":\"InternalError\","
                                            + "\"Message\":\"m\",\"a\\u001b\\n\":1}}}")))
                    .check(ResponseContract.documented());

            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> RecordingAssertions.assertThat(report).haveNoFindings())
                    .withMessageContaining("\n    t\\u001b[2J\\u000a.json /Response/Error/a\\u001b\\u000a (line 1, ");
        }

        @Test
        void whereThereIsNothingToAssertOn() {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> RecordingAssertions.assertThat((RecordingReport) null)
                            .conform())
                    .withMessage("\nExpecting actual not to be null");
        }
    }

    @Test
    void takesTheContractThatIsGiven(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("t.jsonl"), FINE);
        ResponseContract contract = ResponseContract.documented().withCatalog(ErrorCatalog.of(List.of()));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatRecordings(contract, folder).conform())
                .withMessageContaining("to keep the contract, but 2 did not\n  [undocumented-code] 2\n");
    }

    @Test
    void refusesPathsThatLeadNowhere(@TempDir Path folder) {
        assertThatExceptionOfType(MisuseException.class)
                .isThrownBy(() -> assertThatRecordings(folder.resolve("t.jsonl")))
                .withMessageStartingWith("there is no recording '");
    }
}
