package io.github.tencenterrors.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TencentErrorCoverageTest {

    private static final String FIXTURES = CoverageTestCase.class.getName();

    @Test
    void isFineWhereEveryErrorIsPlayedToATestThatPasses() {
        assertThat(Ran.of(CoverageTestCase.Complete.class).failures()).isEmpty();
    }

    @Test
    void failsTheClassAndTellsWhatBecameOfTheOthers() {
        assertThat(Ran.of(CoverageTestCase.Incomplete.class).failures()).containsExactly("""
                CoverageTestCase$Incomplete: 5 of 6 documented errors were exercised by no test that passed
                  at:   class %1$s$Incomplete
                  why:  an error counts when a test that @TencentErrorSource played it has passed
                  fix:  play them to tests of this class with @TencentErrorSource, or leave them out: \
                @TencentErrorCoverage(excludes = …)
                  played, but every test of it failed: 2
                    4100 — API 2.0, by %1$s$Incomplete.failing(String)
                    4400 — API 2.0, by %1$s$Incomplete$TearDown.passing(String)
                  played, but every test of it gave up on an assumption: 1
                    4200 — API 2.0, by %1$s$Incomplete.aborting(String)
                  never played: 2
                    API 2.0: 4300, 4500""".formatted(FIXTURES));
    }

    @Test
    void listsWhatWasNeverPlayedByGenerationInLinesThatCanBeRead() {
        assertThat(Ran.of(CoverageTestCase.PlaysNothing.class).failures()).containsExactly("""
                CoverageTestCase$PlaysNothing: 18 of 18 documented errors were exercised by no test that passed
                  at:   class %s$PlaysNothing
                  why:  an error counts when a test that @TencentErrorSource played it has passed
                  fix:  play them to tests of this class with @TencentErrorSource, or leave them out: \
                @TencentErrorCoverage(excludes = …)
                  never played: 18
                    API 2017: InvalidParameter, InvalidParameter.SignatureFailure, AuthFailure (api), AuthFailure (resource),
                              AuthFailure (operated-resource), InvalidParameter.SecretIdNotFound,
                              InvalidRequest.TokenCheckFailed, InvalidRequest.MFACheckFailed, InternalError.CAMInnerError,
                              InvalidRequest.Forbidden, InvalidRequest.LimitExceeded, InvalidRequest.ReplayAttack,
                              InvalidRequest.UnsupportedProtocol, InternalError.ResourceOpFailed, InternalError,
                              InvalidAction.NotFound, InvalidAction.ActionUnavailable, InvalidRequest.RequestConcurrencyExceeded""".formatted(FIXTURES));
    }

    @Test
    void judgesANestedClassByWhatRanInItself() {
        assertThat(Ran.of(CoverageTestCase.Around.class).failures())
                .singleElement()
                .asString()
                .startsWith("Inner: 1 of 2 documented errors were exercised by no test that passed")
                .endsWith("API 2.0: 4000");
    }

    @Test
    void judgesAClassThatInheritsItByItself() {
        assertThat(Ran.of(CoverageTestCase.Inheriting.class, CoverageTestCase.PlaysNothing.class)
                        .failures())
                .singleElement()
                .asString()
                .startsWith("CoverageTestCase$PlaysNothing: 18 of 18");
    }

    @Test
    void judgesNothingWhereTheParameterSaysSo() {
        assertThat(Ran.with(Map.of("judge", "false"), CoverageTestCase.Incomplete.class)
                        .failures())
                .isEmpty();
    }

    @Test
    void refusesASelectionOfNothing() {
        assertThat(Ran.of(CoverageTestCase.Misspelt.class).failures()).containsExactly("""
                CoverageTestCase$Misspelt: @TencentErrorCoverage selects no documented error
                  at:   class %s$Misspelt
                  why:  no documented error has the family 'AuthFailures'
                  fix:  did you mean 'AuthFailure'?""".formatted(FIXTURES));
    }
}
