package io.github.tencenterrors.samples.recordings;

import static io.github.tencenterrors.recording.RecordingAssertions.assertThatRecordings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.recording.CheckedResponse;
import io.github.tencenterrors.recording.CodeCount;
import io.github.tencenterrors.recording.FindingGroup;
import io.github.tencenterrors.recording.RecordingListener;
import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A folder as a team keeps it: a log, a zipped one, a session of a proxy, and what WireMock has recorded. */
class RecordedTrafficTest {

    private final Path archive = Path.of("src/test/resources/archive");

    @Test
    void isWhatClientsUnderstand() {
        assertThatRecordings(archive).conform().containCode("RequestLimitExceeded");
    }

    @Test
    void hasACodeThatNoDocumentLists() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThatRecordings(archive).haveNoUndocumentedCodes())
                .withMessage("""

                        Expecting recordings:
                          11 responses in 5 files
                        to have no codes that the catalogue does not list
                          [undocumented-code] 1
                            src/test/resources/archive/traffic.jsonl:3 /Response/Error/Code (line 1, column 30): no document of API 3.0 lists the code 'InvalidParameterValue.Zone'""");
    }

    @Test
    void isWhatTheDocumentsPromiseButForTheLog() {
        ResponseContract contract = ResponseContract.documented();

        assertThatRecordings(contract, archive.resolve("session.har"), archive.resolve("stubs"))
                .conform();
    }

    @Test
    void isCountedByOutcomeCodeAndRule() {
        RecordingReport report = Recordings.in(archive).check(ResponseContract.wire());

        assertThat(report.responses()).isEqualTo(11);
        assertThat(report.outcomes()).containsEntry(Outcome.ERROR, 6L).containsEntry(Outcome.PARTIAL, 1L);
        assertThat(report.codes()).extracting(CodeCount::code).contains("4100", "InternalError");
        assertThat(report.findings()).extracting(FindingGroup::rule).containsExactly("undocumented-code");
    }

    @Test
    void isHeardOfResponseByResponse() {
        List<String> failures = new ArrayList<>();
        List<String> passedOver = new ArrayList<>();

        Recordings.in(archive).check(ResponseContract.wire(), new RecordingListener() {
            @Override
            public void checked(CheckedResponse response) {
                response.report().code().ifPresent(code -> failures.add(response.source() + " " + code));
            }

            @Override
            public void passedOver(String source, String why) {
                passedOver.add(source + ": " + why);
            }
        });

        String folder = "src/test/resources/archive/";
        assertThat(failures)
                .containsExactly(
                        folder + "session.har#/log/entries/1 4100",
                        folder + "stubs/mappings/describe-instances.json UnauthorizedOperation",
                        folder + "stubs/mappings/others.json#/mappings/0 5400",
                        folder + "traffic.jsonl:2 RequestLimitExceeded",
                        folder + "traffic.jsonl:3 InvalidParameterValue.Zone",
                        folder + "traffic.jsonl:5 4000",
                        folder + "yesterday.jsonl.gz:1 InternalError");
        assertThat(passedOver)
                .containsExactly(
                        folder + "session.har#/log/entries/2: it is a part of a page: 'image/x-icon'",
                        folder + "stubs/mappings/others.json#/mappings/1: it proxies to another server, and records no"
                                + " response");
    }

    @Test
    void addsUpFromParts() {
        ResponseContract contract = ResponseContract.wire();
        RecordingReport session = Recordings.in(archive.resolve("session.har")).check(contract);
        RecordingReport traffic =
                Recordings.in(archive.resolve("traffic.jsonl")).check(contract);

        RecordingReport both = session.plus(traffic);

        assertThat(both)
                .isEqualTo(Recordings.in(archive.resolve("session.har"), archive.resolve("traffic.jsonl"))
                        .check(contract));
    }

    @Test
    void comesFromAStreamToo() throws IOException {
        try (InputStream stream = Files.newInputStream(archive.resolve("yesterday.jsonl.gz"))) {
            RecordingReport report = Recordings.from("yesterday", stream).check(ResponseContract.wire());

            assertThat(report.codes()).extracting(CodeCount::first).containsExactly("yesterday:1");
        }
    }
}
