package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledCatalogTest {

    @ParameterizedTest
    @MethodSource("errors")
    void hasEveryTextInEnglishAndChinese(DocumentedError error) {
        for (LocalizedText text : List.of(error.title(), error.description())) {
            assertThat(text.byLanguage()).containsOnlyKeys("en", "zh");
            assertThat(text.in("en").orElseThrow()).doesNotContainPattern("\\p{IsHan}");
            assertThat(text.in("zh").orElseThrow()).containsPattern("\\p{IsHan}");
        }
    }

    @ParameterizedTest
    @MethodSource("errors")
    void saysWhatAssumedAdviceIs(DocumentedError error) {
        assertThat(error.retry().evidence().startsWith("Assumed: "))
                .isEqualTo(error.retry().basis() == Basis.ASSUMED);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void rendersToABodyThatIsReadBackToAnEqualValue(DocumentedError error) {
        ResponseReader reader = ResponseReader.standard().assuming(error.generation());

        ResponseBody read = reader.read(error.toResponse().toJson());

        assertThat(read.error()).contains(error.toResponse());
        assertThat(read.findings()).isEmpty();
        assertThat(ErrorCatalog.bundled().meaningsOf(error.toResponse())).contains(error);
    }

    @Test
    void hasNothingUntidyInItsCodes() {
        assertThat(errors().map(DocumentedError::code))
                .filteredOn(code -> code instanceof io.github.tencenterrors.code.NamedCode named && !named.isTidy())
                .isEmpty();
    }

    /** Documents 000 and 003, rows 3 to 5. */
    @Test
    void tellsTheThreeMeaningsOfAuthFailureApart() {
        assertThat(ErrorCatalog.bundled().find("AuthFailure"))
                .extracting(DocumentedError::label)
                .containsExactly(
                        "AuthFailure (api) — API 2017",
                        "AuthFailure (resource) — API 2017",
                        "AuthFailure (operated-resource) — API 2017");
    }

    /** Document 002 lists these in both of its tables. */
    @Test
    void hasSevenCodesThatAreCommonAndBusiness() {
        assertThat(errors().filter(error -> error.generation() == Generation.API_3_0)
                        .filter(error -> error.scope() == Scope.BUSINESS)
                        .map(error -> error.code().text())
                        .filter(code -> ErrorCatalog.bundled().find(code).stream()
                                .anyMatch(error ->
                                        error.scope() == Scope.COMMON && error.generation() == Generation.API_3_0)))
                .containsExactly(
                        "FailedOperation",
                        "InternalError",
                        "InvalidParameter",
                        "InvalidParameterValue",
                        "MissingParameter",
                        "UnknownParameter",
                        "UnsupportedOperation");
    }

    @Test
    void recordsWhatTheDocumentsDisagreeAbout() {
        assertThat(ErrorCatalog.bundled().disagreements())
                .extracting(Disagreement::id)
                .containsExactly(
                        "replay-window",
                        "insufficient-balance-title",
                        "codes-in-one-document-only",
                        "auth-failure-meanings",
                        "legacy-envelope",
                        "message-member",
                        "unsupported-protocol",
                        "common-and-business",
                        "mojibake",
                        "reach-of-4100");
    }

    @ParameterizedTest
    @MethodSource("disagreements")
    void namesOnlyDocumentedCodesInADisagreement(Disagreement disagreement) {
        assertThat(disagreement.claims()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(disagreement.claims())
                .allSatisfy(claim -> assertThat(claim.evidence()).isNotEmpty());
        assertThat(disagreement.codes())
                .allSatisfy(code -> assertThat(ErrorCatalog.bundled().find(code.code()))
                        .extracting(DocumentedError::generation)
                        .contains(code.generation()));
    }

    /** 000 says 5 hours, its twin 003 and 001 say 5 minutes, 004 says 2 hours; all of these must be told. */
    @Test
    void saysInTheDescriptionOfAReplayThatTheWindowIsDisputed() {
        DocumentedError replay =
                ErrorCatalog.bundled().find("InvalidRequest.ReplayAttack").get(0);

        assertThat(replay.description().text())
                .containsPattern("(?i)(5|five) hours")
                .containsPattern("(?i)(5|five) minutes");
    }

    static Stream<DocumentedError> errors() {
        return ErrorCatalog.bundled().errors().stream();
    }

    static Stream<Disagreement> disagreements() {
        return ErrorCatalog.bundled().disagreements().stream();
    }
}
