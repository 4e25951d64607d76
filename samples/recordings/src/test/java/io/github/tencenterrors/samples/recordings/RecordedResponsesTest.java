package io.github.tencenterrors.samples.recordings;

import static io.github.tencenterrors.schema.ResponseAssertions.assertThatResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files are ours, in the shapes that were seen in logs; a team keeps its own beside a test like this. */
class RecordedResponsesTest {

    private static final Path RECORDINGS = Path.of("src/test/resources/recordings");

    @Test
    void anErrorOfApi30() {
        assertThatResponse(recording("api-3.0-error.json"))
                .isError()
                .hasCode("AuthFailure.SignatureExpire")
                .hasRequestId("7f4c1a52-0e0b-4c57-9a86-2d1f3f7c9be1")
                .isFromGeneration(Generation.API_3_0)
                .conformsToDocuments();
    }

    @Test
    void aSuccessOfApi30() {
        assertThatResponse(recording("api-3.0-success.json")).isSuccess().conformsToDocuments();
    }

    @Test
    void aCodeWithADotAtItsEnd() {
        assertThatResponse(recording("api-3.0-untidy-code.json"))
                .isError()
                .hasCode("UnauthorizedOperation.")
                .hasDocumentedCode()
                .hasFinding("untidy-code")
                .conformsToWire();
    }

    @Test
    void anErrorThatAWrapperHasLogged() {
        assertThatResponse(recording("api-3.0-bare-error.json"))
                .isError()
                .hasCode("InternalError")
                .hasFinding("not-wrapped")
                .conformsToWire();
    }

    @Test
    void aModulesErrorInsideApi20() {
        assertThatResponse(recording("api-2.0-module-error.json"))
                .isError()
                .hasCode("5100")
                .hasModuleCode(-514)
                .isFromGeneration(Generation.API_2_0)
                .conformsToDocuments();
    }

    @Test
    void aBatchOfWhichAPartFailed() {
        assertThatResponse(recording("api-2.0-partial.json")).isPartial().hasNoFindings();
    }

    @Test
    void aPageOfTheGatewayInFront() {
        assertThatResponse(recording("gateway-page.html")).isUnrecognized().hasFinding("not-json");
    }

    /** A report has what no assertion asks for. */
    @Test
    void whatTheDocumentsAdviseOnAnError() {
        ContractReport report = ResponseContract.documented().check(recording("api-3.0-error.json"));

        assertThat(report.meanings())
                .extracting(DocumentedError::label, error -> error.retry().retry())
                .containsExactly(tuple("AuthFailure.SignatureExpire — API 3.0", Retry.AFTER_FIX));
    }

    /** One line for all: whatever is recorded here is at least what clients understand. */
    @ParameterizedTest
    @MethodSource("jsonFiles")
    void everyRecordedBodyIsUnderstood(Path file) {
        assertThatResponse(file).as(file.toString()).conformsToWire();
    }

    static Stream<Path> jsonFiles() throws IOException {
        try (Stream<Path> files = Files.list(RECORDINGS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    private static Path recording(String name) {
        return RECORDINGS.resolve(name);
    }
}
