package io.github.tencenterrors.handling;

import static io.github.tencenterrors.handling.HandlingAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HandlingMatrixAssertTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    private static HandlingMatrix of(Flaw flaw) {
        return flaw.client().probe().named("the billing client").run();
    }

    @Test
    void findsNothingWrongWithAGoodClient() {
        assertThat(new SmallClient(Generation.API_3_0).probe().run())
                .isComplete()
                .retriesOnlyWhatIsRetryable()
                .retriesWithBackoffWhatIsRetryable()
                .neverDependsOnMessageText()
                .neverSwallowsFailures()
                .keepsRequestIds()
                .toleratesUntidyResponses()
                .survivesBrokenAnswers()
                .hasNoUnwaivedVerdict()
                .hasOnlyWaiversInForce()
                .hasJudged(Verdict.DRY_RUN_TAKEN_FOR_FAILURE)
                .hasNoVerdict(Verdict.DRY_RUN_TAKEN_FOR_FAILURE);
    }

    @Nested
    class Message {

        @Test
        void listsCodesByReasonWithWhatToDo() {
            HandlingMatrix matrix = of(Flaw.DEREFERENCES_NULL);
            String place = matrix.find(Documented.error("LimitExceeded"))
                    .orElseThrow()
                    .play()
                    .outcome()
                    .place()
                    .orElseThrow();

            assertFails(() -> assertThat(matrix).isComplete(), """

                    Expecting the handling of 'the billing client'
                    to be complete
                    but of 44 documented errors and 5 transport faults, 1 is not as wanted:
                      crashed, once: crashes
                        fix: read the response before relying on what is in it, and throw an exception of your own
                        java.lang.NullPointerException at %s
                          LimitExceeded""".formatted(place));
        }

        @Test
        void isReadableAtFiftyCodes() {
            HandlingMatrix matrix = Probe.of(injection -> injection
                            .error()
                            .filter(each -> each.code().text().equals("InternalError"))
                            .map(each -> "RETRY")
                            .orElse("GIVE_UP"))
                    .named("the order service")
                    .selecting(Selection.all().withGenerations(Generation.API_3_0, Generation.API_2017))
                    .run();

            assertFails(() -> assertThat(matrix).isComplete(), FIFTY);
        }

        @Test
        void tellsNoSecretAndHidesNothing() {
            HandlingMatrix matrix = Probe.of(injection -> "{\"Token\":\"geheim" + "x".repeat(300) + "\"}\n\u202e")
                    .named("the order\nservice")
                    .selecting(Selection.all().withCodes("LimitExceeded"))
                    .run()
                    .waiving(Waivers.of(new Waiver(Verdict.HUNG, "A\n*", "token=geheim", DAY)), DAY);

            assertFails(() -> assertThat(matrix).isComplete(), """

                    Expecting the handling of 'the order\\u000aservice'
                    to be complete
                    but of 1 documented errors and 5 transport faults, 1 is not as wanted:
                      unhandled, once: falls into the default
                        fix: decide about the code, or about its family
                        ends in '{"Token":"***"', as codes do that no document lists
                          LimitExceeded""");
            assertFails(() -> assertThat(matrix).hasOnlyWaiversInForce(), """

                    Expecting the handling of 'the order\\u000aservice'
                    to have only waivers that are in force
                    but found:
                      the waiver of 'hung' for 'A\\u000a*' waives nothing: take it out, or mend its code
                        token=***""");
        }

        @Test
        void tellsWhatWasNotJudged() {
            HandlingMatrix matrix = Probe.of(injection -> "DONE")
                    .named("the order service")
                    .selecting(Selection.all().withCodes("RequestLimitExceeded"))
                    .run();

            assertFails(() -> assertThat(matrix).retriesOnlyWhatIsRetryable(), """

                    Expecting the handling of 'the order service'
                    to retry only what is retryable
                    but that was not judged:
                      retried-in-vain
                        there is no error that is not to be retried""");
            assertFails(() -> assertThat(matrix).hasJudged(Verdict.NOT_RETRIED, Verdict.UNHANDLED), """

                    Expecting the handling of 'the order service'
                    to have judged what was asked for
                    but that was not judged:
                      not-retried
                        unknown of RequestLimitExceeded: plug in countingAttempts(…), and have it count the right requests""");
        }

        @Test
        void tellsOfWaiversThatHaveExpired() {
            HandlingMatrix matrix = of(Flaw.TAKES_NOT_FOUND_FOR_AN_EMPTY_LIST)
                    .waiving(
                            Waivers.of(new Waiver(Verdict.SWALLOWED, "ResourceNotFound", "An empty list.", DAY)),
                            DAY.plusDays(1));

            assertFails(() -> assertThat(matrix).hasNoUnwaivedVerdict(), """

                    Expecting the handling of 'the billing client'
                    to have no verdict that is not waived
                    but of 44 documented errors and 5 transport faults, 1 is not as wanted:
                      swallowed, once: is reported as a success
                        fix: look for the error at its place in the body before reading anything else
                        the outcome is 'DONE', a success
                          ResourceNotFound
                      the waiver of 'swallowed' for 'ResourceNotFound' expired on 2027-03-31""");
        }

        @Test
        void tellsWhatIsStale() {
            HandlingMatrix matrix = of(Flaw.TAKES_NOT_FOUND_FOR_AN_EMPTY_LIST)
                    .waiving(
                            Waivers.of(
                                    new Waiver(Verdict.SWALLOWED, "ResourceNotFound", "An empty list.", DAY),
                                    new Waiver(Verdict.HUNG, "InternalError", "It was slow.", DAY)),
                            DAY.plusDays(1));

            assertFails(() -> assertThat(matrix).hasOnlyWaiversInForce(), """

                    Expecting the handling of 'the billing client'
                    to have only waivers that are in force
                    but found:
                      the waiver of 'swallowed' for 'ResourceNotFound' expired on 2027-03-31: mend the handling, or waive anew
                        An empty list.
                      the waiver of 'hung' for 'InternalError' waives nothing: take it out, or mend its code
                        It was slow.""");
        }
    }

    @Test
    void countsWaivedVerdictsWhereNoneIsWanted() {
        HandlingMatrix matrix = of(Flaw.TAKES_NOT_FOUND_FOR_AN_EMPTY_LIST)
                .waiving(Waivers.of(new Waiver(Verdict.SWALLOWED, "ResourceNotFound", "An empty list.", DAY)), DAY);

        assertThat(matrix).neverSwallowsFailures().hasNoUnwaivedVerdict();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(matrix).hasNoVerdict(Verdict.SWALLOWED))
                .withMessageContaining("to have no such verdict");
    }

    @Test
    void failsForEveryVerdictThatIsDeserved() {
        Map<Flaw, Runnable> assertions = Map.of(
                Flaw.FORGETS_A_CODE, () -> assertThat(of(Flaw.FORGETS_A_CODE)).isComplete(),
                Flaw.BUYS_AGAIN, () -> assertThat(of(Flaw.BUYS_AGAIN)).retriesOnlyWhatIsRetryable(),
                Flaw.HAMMERS, () -> assertThat(of(Flaw.HAMMERS)).retriesWithBackoffWhatIsRetryable(),
                Flaw.GIVES_UP_AT_ONCE,
                        () -> assertThat(of(Flaw.GIVES_UP_AT_ONCE)).retriesWithBackoffWhatIsRetryable(),
                Flaw.LOOKS_FOR_A_WORD,
                        () -> assertThat(of(Flaw.LOOKS_FOR_A_WORD)).neverDependsOnMessageText(),
                Flaw.DROPS_THE_REQUEST_ID,
                        () -> assertThat(of(Flaw.DROPS_THE_REQUEST_ID)).keepsRequestIds(),
                Flaw.COMPARES_LITERALLY,
                        () -> assertThat(of(Flaw.COMPARES_LITERALLY)).toleratesUntidyResponses(),
                Flaw.KNOWS_EVERY_MEMBER,
                        () -> assertThat(of(Flaw.KNOWS_EVERY_MEMBER)).toleratesUntidyResponses(),
                Flaw.CASTS_WHATEVER_COMES,
                        () -> assertThat(of(Flaw.CASTS_WHATEVER_COMES)).survivesBrokenAnswers());

        assertions.forEach((flaw, assertion) -> assertThatExceptionOfType(AssertionError.class)
                .as(flaw.name())
                .isThrownBy(assertion::run)
                .withMessageContaining(flaw.verdict().id() + ", "));
    }

    @Test
    void refusesToAskForNothing() {
        HandlingMatrix matrix = of(Flaw.HAMMERS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(matrix).hasNoVerdict())
                .withMessage("""
                hasNoVerdict() asks for nothing
                  why:  without a verdict it would always pass
                  fix:  give one, such as Verdict.SWALLOWED, or Verdict.values()""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(matrix).hasJudged())
                .withMessageStartingWith("hasJudged() asks for nothing");
    }

    @Test
    void asksForEverythingButExceptions() {
        HandlingMatrix matrix =
                new SmallClient(Generation.API_3_0).probe().named("a client").run();

        assertThat(matrix).hasJudgedEverything(Verdict.PARTIAL_TAKEN_FOR_SUCCESS);
        assertFails(() -> assertThat(matrix).hasJudgedEverything(), """

                Expecting the handling of 'a client'
                to have been judged in everything
                but that was not judged:
                  partial-taken-for-success
                    there is no partial success""");
    }

    @Test
    void refusesNull() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((HandlingMatrix) null).isComplete())
                .withMessageContaining("Expecting actual not to be null");
    }

    private static void assertFails(Runnable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(assertion::run)
                .withMessage(message);
    }

    private static final String FIFTY = """

            Expecting the handling of 'the order service'
            to be complete
            but of 62 documented errors and 10 transport faults, 59 are not as wanted:
              unhandled, 59 times: falls into the default
                fix: decide about the code, or about its family
                API 3.0: ends in 'GIVE_UP', as codes do that no document lists
                  AuthFailure.InvalidSecretId, AuthFailure.MFAFailure, AuthFailure.SecretIdNotFound, AuthFailure.SignatureExpire,
                  AuthFailure.SignatureFailure, AuthFailure.TokenFailure, AuthFailure.UnauthorizedOperation, DryRunOperation,
                  FailedOperation, InvalidAction, InvalidParameter, InvalidParameterValue, LimitExceeded, MissingParameter,
                  NoSuchVersion, RequestLimitExceeded, ResourceInUse, ResourceInsufficient, ResourceNotFound,
                  ResourceUnavailable, UnauthorizedOperation, UnknownParameter, UnsupportedOperation, UnsupportedProtocol,
                  UnsupportedRegion, FailedOperation [business], InternalError.Test [business], InvalidParameter [business],
                  InvalidParameterValue [business], MissingParameter [business], UnknownParameter [business],
                  UnsupportedOperation [business], ActionOffline, AuthFailure.InvalidAuthorization, InvalidRequest,
                  IpInBlacklist, IpNotInWhitelist, NoSuchProduct, RequestLimitExceeded.GlobalRegionUinLimitExceeded,
                  RequestLimitExceeded.IPLimitExceeded, RequestLimitExceeded.UinLimitExceeded, RequestSizeLimitExceeded
                API 2017: ends in 'GIVE_UP', as codes do that no document lists
                  InvalidParameter, InvalidParameter.SignatureFailure, AuthFailure (api), AuthFailure (resource),
                  AuthFailure (operated-resource), InvalidParameter.SecretIdNotFound, InvalidRequest.TokenCheckFailed,
                  InvalidRequest.MFACheckFailed, InternalError.CAMInnerError, InvalidRequest.Forbidden,
                  InvalidRequest.LimitExceeded, InvalidRequest.ReplayAttack, InvalidRequest.UnsupportedProtocol,
                  InternalError.ResourceOpFailed, InvalidAction.NotFound, InvalidAction.ActionUnavailable,
                  InvalidRequest.RequestConcurrencyExceeded""";
}
