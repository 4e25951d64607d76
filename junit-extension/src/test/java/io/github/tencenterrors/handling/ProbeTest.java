package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final Selection AUTH = Selection.all()
            .withGenerations(Generation.API_3_0)
            .withFamilies("AuthFailure", "RequestLimitExceeded")
            .withDocuments("002");

    /** What a client makes of a code, by the longest of these that it begins with. */
    private static Probe<String> deciding(Map<String, String> decisions) {
        return Probe.of(injection -> {
                    String code = injection.response().map(ErrorResponse::code).orElse("");
                    return Optional.ofNullable(decisions.get(code))
                            .or(() -> decisions.entrySet().stream()
                                    .filter(each -> code.startsWith(each.getKey() + "."))
                                    .map(Map.Entry::getValue)
                                    .findFirst())
                            .orElse("DEFAULT");
                })
                .selecting(AUTH);
    }

    private static Handling of(HandlingMatrix matrix, String code) {
        return matrix.find(Documented.error(code)).orElseThrow().handling();
    }

    @Nested
    class Handlings {

        @Test
        void tellOnPurposeFromFamilyAndDefault() {
            HandlingMatrix matrix = deciding(Map.of("AuthFailure", "AUTH", "AuthFailure.TokenFailure", "TOKEN"))
                    .run();

            assertThat(of(matrix, "AuthFailure.TokenFailure")).isEqualTo(Handling.ON_PURPOSE);
            assertThat(of(matrix, "AuthFailure.SignatureFailure")).isEqualTo(Handling.BY_FAMILY);
            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.BY_DEFAULT);
            assertThat(matrix.counts())
                    .isEqualTo(Map.of(
                            Handling.ON_PURPOSE, 1,
                            Handling.BY_FAMILY, 6,
                            Handling.BY_DEFAULT, 1,
                            Handling.CRASHED, 0,
                            Handling.HUNG, 0));
        }

        @Test
        void areOnPurposeWhereTheFamilyItselfIsListed() {
            HandlingMatrix matrix = deciding(Map.of("AuthFailure", "AUTH", "RequestLimitExceeded", "SLOW_DOWN"))
                    .run();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.ON_PURPOSE);
        }

        @Test
        void ofNumbersKnowTheHundredForAFamily() {
            HandlingMatrix matrix = Probe.of(injection -> {
                        int code = injection
                                .response()
                                .map(each -> Integer.valueOf(each.code()))
                                .orElse(0);
                        return code == 4101 ? "POLICY" : code / 100 == 41 ? "AUTH" : "DEFAULT";
                    })
                    .selecting(
                            Selection.all().withGenerations(Generation.API_2_0).withCodes("41*", "5300"))
                    .run();

            assertThat(matrix.errors())
                    .extracting(each -> each.error().code().text(), HandledError::handling)
                    .contains(
                            tuple("4100", Handling.BY_FAMILY),
                            tuple("4101", Handling.ON_PURPOSE),
                            tuple("5300", Handling.BY_DEFAULT));
        }

        @Test
        void ofModuleCodesKnowTheCodeAroundThemForAFamily() {
            HandlingMatrix matrix = Probe.of(injection -> injection
                            .response()
                            .filter(each -> each.code().equals("5100"))
                            .map(each -> each.moduleCode()
                                            .filter(code -> code.value() == -502)
                                            .isPresent()
                                    ? "GONE"
                                    : "TASK")
                            .orElse("DEFAULT"))
                    .selecting(Selection.all().withCodes("-502", "-503"))
                    .run();

            assertThat(matrix.errors())
                    .extracting(HandledError::handling)
                    .containsExactly(Handling.BY_FAMILY, Handling.ON_PURPOSE);
        }

        @Test
        void areToldByAttemptsToo() {
            Wire wire = new Wire();
            HandlingMatrix matrix = Probe.of(injection -> {
                        wire.send();
                        if (injection
                                .response()
                                .filter(each -> each.code().equals("RequestLimitExceeded"))
                                .isPresent()) {
                            wire.send();
                        }
                        return "GIVE_UP";
                    })
                    .selecting(AUTH)
                    .countingAttempts(wire)
                    .run();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.ON_PURPOSE);
            assertThat(of(matrix, "AuthFailure.TokenFailure")).isEqualTo(Handling.BY_DEFAULT);
        }

        @Test
        void areNotToldByANumberOfAttemptsThatIsChance() {
            SplittableRandom random = new SplittableRandom(42);

            for (int i = 0; i < 100; i++) {
                HandlingMatrix matrix =
                        sending(injection -> random.nextInt(5, 9)).varying().run();

                assertThat(matrix.counts()).containsEntry(Handling.BY_DEFAULT, 8);
            }
        }

        @Test
        void areToldByAnyNumberOfAttemptsWhereTheDefaultHasOne() {
            SplittableRandom random = new SplittableRandom(42);
            HandlingMatrix matrix = sending(
                            injection -> Time.isPlain(injection, "RequestLimitExceeded") ? random.nextInt(3, 7) : 1)
                    .varying()
                    .run();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.ON_PURPOSE);
            assertThat(matrix.counts()).containsEntry(Handling.BY_DEFAULT, 7);
        }

        /** What gives up on everything in one way, after so many requests. */
        private static Probe<String> sending(ToIntFunction<Injection> requests) {
            Wire wire = new Wire();
            return Probe.of(injection -> {
                        int count = requests.applyAsInt(injection);
                        for (int i = 0; i < count; i++) {
                            wire.send();
                        }
                        return "GIVE_UP";
                    })
                    .selecting(AUTH)
                    .countingAttempts(wire);
        }

        @Test
        void seeThroughTheWrappersOfFutures() {
            HandlingMatrix matrix = Probe.of(injection -> {
                        throw new CompletionException(new IndexOutOfBoundsException("0"));
                    })
                    .selecting(AUTH)
                    .run();

            assertThat(matrix.errors()).allMatch(each -> each.handling() == Handling.CRASHED);
            assertThat(matrix.errors().get(0).play().outcome().name()).isEqualTo("java.lang.IndexOutOfBoundsException");
            assertThat(matrix.errors().get(0).play().outcome().place())
                    .hasValueSatisfying(place -> assertThat(place).contains("ProbeTest"));
        }

        @Test
        void areNoCrashWhereSomebodyHasCaughtIt() {
            HandlingMatrix matrix = Probe.ofAction(injection -> {
                        throw new IllegalStateException(new NullPointerException());
                    })
                    .selecting(AUTH)
                    .run();

            assertThat(matrix.errors()).allMatch(each -> each.handling() == Handling.BY_DEFAULT);
        }
    }

    @Nested
    class Baselines {

        @Test
        void areDrawnByTheSeed() {
            Probe<String> probe = deciding(Map.of());

            assertThat(probe.run().withoutTimes()).isEqualTo(probe.run().withoutTimes());
            assertThat(probe.seededWith(2).run().baselines())
                    .extracting(each -> each.play().injection().label())
                    .doesNotContainAnyElementsOf(probe.run().baselines().stream()
                            .map(each -> each.play().injection().label())
                            .toList());
        }

        @Test
        void areTwoForTheDefaultAndOneForEachFamily() {
            assertThat(deciding(Map.of()).run().baselines())
                    .extracting(Baseline::family)
                    .containsExactly(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of("AuthFailure"),
                            Optional.of("RequestLimitExceeded"));
        }

        @Test
        void areListedNowhere() {
            assertThat(Probe.of(injection -> "DEFAULT")
                            .selecting(Selection.all())
                            .run()
                            .baselines())
                    .hasSizeGreaterThan(40)
                    .allSatisfy(each -> {
                        ErrorResponse made = each.play().injection().response().orElseThrow();
                        if (made.moduleCode().isPresent()) {
                            assertThat(ErrorCatalog.bundled()
                                            .listsModuleCode(made.moduleCode().get()))
                                    .isFalse();
                        } else {
                            assertThat(ErrorCatalog.bundled().lists(made.generation(), made.code()))
                                    .isFalse();
                        }
                    });
        }
    }

    @Nested
    class Time {

        @Test
        void isLimited() {
            HandlingMatrix matrix = Probe.of(injection -> {
                        if (isPlain(injection, "RequestLimitExceeded")) {
                            new CountDownLatch(1).await();
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .within(Duration.ofMillis(100))
                    .run();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.HUNG);
            assertThat(matrix.errors())
                    .filteredOn(each -> each.handling() == Handling.HUNG)
                    .hasSize(1);
        }

        @Test
        void isGivenAnotherTimeToWhatEndsThen() {
            AtomicInteger calls = new AtomicInteger();
            HandlingMatrix matrix = Probe.of(injection -> {
                        if (calls.getAndIncrement() == 0) {
                            new CountDownLatch(1).await();
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .within(Duration.ofMillis(200))
                    .run();

            assertThat(matrix.errors()).allMatch(each -> each.handling() == Handling.BY_DEFAULT);
        }

        @Test
        void isLimitedEvenIfInterruptionIsNotHeeded() {
            CountDownLatch end = new CountDownLatch(1);
            HandlingMatrix matrix = Probe.of(injection -> {
                        if (isPlain(injection, "RequestLimitExceeded")) {
                            awaitRegardless(end);
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .varying()
                    .within(Duration.ofMillis(50))
                    .run();
            end.countDown();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.HUNG);
        }

        @Test
        void isUpWhateverAnInterruptedCallThrows() {
            HandlingMatrix matrix = Probe.of(injection -> {
                        if (isPlain(injection, "RequestLimitExceeded")) {
                            assertThat(awaitsInVain()).as("the stub was asked").isTrue();
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .varying()
                    .within(Duration.ofMillis(100))
                    .run();

            assertThat(of(matrix, "RequestLimitExceeded")).isEqualTo(Handling.HUNG);
        }

        @Test
        void isUpForTheNinthThreadLeftBehindThoughSomeWereSoWhenPlayedOnceMore() {
            CountDownLatch end = new CountDownLatch(1);
            Probe<String> probe = Probe.of(injection -> {
                        if (injection instanceof Injection.Documented) {
                            awaitRegardless(end);
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .varying()
                    .within(Duration.ofMillis(100));

            assertThatThrownBy(probe::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("the code under test hangs, and cannot be stopped");
            end.countDown();
        }

        @Test
        void leavesAttemptsUnknownWhileAThreadIsLeftBehind() {
            CountDownLatch end = new CountDownLatch(1);
            AtomicBoolean leftBehind = new AtomicBoolean();
            Semaphore wanted = new Semaphore(0);
            Semaphore sent = new Semaphore(0);
            List<Duration> times = new CopyOnWriteArrayList<>();
            HandlingMatrix matrix = Probe.of(injection -> {
                        times.add(Duration.ZERO);
                        if (isPlain(injection, "AuthFailure.SignatureFailure")) {
                            leftBehind.set(true);
                            while (end.getCount() > 0) {
                                if (wanted.tryAcquire()) {
                                    times.add(Duration.ZERO);
                                    sent.release();
                                }
                            }
                        }
                        if (leftBehind.get()) {
                            wanted.release(3);
                            sent.acquire(3);
                        }
                        return "DEFAULT";
                    })
                    .selecting(AUTH)
                    .varying()
                    .countingAttempts(() -> times)
                    .within(Duration.ofMillis(300))
                    .run();
            end.countDown();

            assertThat(matrix.verdicts())
                    .extracting(GivenVerdict::verdict)
                    .contains(Verdict.HUNG)
                    .doesNotContain(Verdict.RETRIED_IN_VAIN);
            assertThat(matrix.whyNotJudged(Verdict.RETRIED_IN_VAIN)).isPresent();
        }

        @Test
        void isUpForCodeThatHangsOnEveryDocumentedError() {
            CountDownLatch end = new CountDownLatch(1);
            Probe<String> probe = Probe.of(injection -> {
                        if (injection.error().isPresent()) {
                            awaitRegardless(end);
                        }
                        return "DEFAULT";
                    })
                    .inParallel(8)
                    .within(Duration.ofMillis(100));

            assertThatThrownBy(probe::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("the code under test hangs, and cannot be stopped");
            end.countDown();
        }

        @Test
        void isCutShortByInterruption() {
            Thread caller = Thread.currentThread();
            Probe<String> probe = Probe.of(injection -> {
                caller.interrupt();
                new CountDownLatch(1).await();
                return "DEFAULT";
            });

            assertThatThrownBy(probe::run)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the probe was interrupted, and has stopped");
            assertThat(Thread.interrupted()).isTrue();
        }

        private static boolean isPlain(Injection injection, String code) {
            return injection instanceof Injection.Documented documented
                    && documented.documented().code().text().equals(code);
        }

        private static boolean awaitsInVain() {
            try {
                new CountDownLatch(1).await();
                return true;
            } catch (InterruptedException e) {
                return false;
            }
        }

        @SuppressWarnings("ThreadPriorityCheck")
        private static void awaitRegardless(CountDownLatch end) {
            while (end.getCount() > 0) {
                Thread.onSpinWait();
            }
        }
    }

    @Nested
    class InParallel {

        @Test
        void givesTheSameMatrix() {
            Probe<String> probe = deciding(Map.of("AuthFailure", "AUTH")).selecting(Selection.all());

            assertThat(probe.inParallel(7).run().withoutTimes())
                    .isEqualTo(probe.run().withoutTimes());
        }

        @Test
        void startsNoThreadForEachError() {
            Set<Thread> threads = ConcurrentHashMap.newKeySet();
            Probe.of(injection -> {
                        threads.add(Thread.currentThread());
                        return "DEFAULT";
                    })
                    .inParallel(2)
                    .run();

            assertThat(threads).hasSizeLessThanOrEqualTo(6);
        }

        @Test
        void countsOnlyByThread() {
            ThreadLocal<Wire> wires = ThreadLocal.withInitial(Wire::new);
            Probe<String> probe = Probe.of(injection -> {
                        wires.get().send();
                        return "DEFAULT";
                    })
                    .inParallel(4);

            assertThat(probe.countingAttemptsPerThread(() -> wires.get().times())
                            .run()
                            .errors())
                    .allMatch(each -> each.play().attempts().orElseThrow().count() == 1);
            assertThatIllegalArgumentException()
                    .isThrownBy(probe.countingAttempts(() -> List.of())::run)
                    .withMessage("""
                            attempts cannot be counted on 4 threads
                              why:  it would not be known which of them has sent a request
                              fix:  leave inParallel(…) out, or give countingAttemptsPerThread(…) a counter that tells threads apart""");
        }
    }

    @Nested
    class Refuses {

        @Test
        void outcomesThatHaveTheCodeInThem() {
            Probe<ErrorResponse> probe =
                    Probe.of(injection -> injection.response().orElseThrow()).selecting(AUTH);

            assertThatIllegalArgumentException()
                    .isThrownBy(probe::run)
                    .withMessageStartingWith("the code under test has no default outcome that could be told")
                    .withMessageEndingWith(
                            "  fix:  name outcomes without the code and the request id in them: namingValues(…), namingExceptions(…)");
        }

        @Test
        void outcomesThatChange() {
            AtomicInteger calls = new AtomicInteger();
            Probe<Integer> probe =
                    Probe.of(injection -> calls.incrementAndGet()).selecting(AUTH);

            assertThatIllegalArgumentException().isThrownBy(probe::run).withMessageMatching("""
                            the code under test has another outcome each time
                              at:   \\w+\\.\\w+ — API 3\\.0, listed nowhere: '1', and then '3'
                              why:  the same answer was played twice, and outcomes that change tell nothing
                              fix:  begin each call anew, and name outcomes without what differs from call to call:\
                             namingValues\\(…\\), namingExceptions\\(…\\)""");
        }

        @Test
        void outcomesInWordsThatHideNothingAndTellNoSecret() {
            AtomicInteger calls = new AtomicInteger();
            Probe<String> probe = Probe.of(
                            injection -> "Session[token=geheim" + calls.incrementAndGet() + "]\u001b[31m")
                    .selecting(AUTH);

            assertThatIllegalArgumentException()
                    .isThrownBy(probe::run)
                    .withMessageContaining(
                            "listed nowhere: 'Session[token=***]\\u001b[31m', and then 'Session[token=***]\\u001b[31m'");
        }

        @Test
        void codeThatHangsOnBothCodesWithNothingDocumentedNearThem() {
            AtomicInteger calls = new AtomicInteger();
            Probe<String> probe = Probe.of(injection -> {
                        calls.incrementAndGet();
                        new CountDownLatch(1).await();
                        return "DEFAULT";
                    })
                    .within(Duration.ofMillis(20));

            assertThatIllegalArgumentException().isThrownBy(probe::run).withMessageMatching("""
                            the code under test has no default outcome that could be told
                              at:   \\w+\\.\\w+ — API 3\\.0, listed nowhere; \\w+ — API 3\\.0, listed nowhere
                              why:  it hangs on both, and no outcome is left to compare with
                              fix:  have its client call the fake server, and end on codes that it does not know,\
                             or give it more time: within\\(…\\)""");
            assertThat(calls).hasValue(4);
        }

        @Test
        void outcomesWithoutAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(deciding(Map.of()).namingValues(any -> null)::run)
                    .withMessage("""
                            an outcome has no name
                              at:   java.lang.String
                              why:  its name is null, and outcomes are told apart by their names
                              fix:  have namingValues(…) name every value""");
            assertThatIllegalArgumentException()
                    .isThrownBy(Probe.of(injection -> {
                                throw new IllegalStateException();
                            })
                            .namingExceptions(Throwable::getMessage)::run)
                    .withMessage("""
                            an outcome has no name
                              at:   java.lang.IllegalStateException
                              why:  its name is null, and outcomes are told apart by their names
                              fix:  have namingExceptions(…) name every exception""");
        }

        @Test
        void aSelectionWithoutErrors() {
            Probe<String> probe =
                    Probe.of(injection -> "").selecting(Selection.all().withFamilies("AuthFailures"));

            assertThatIllegalArgumentException().isThrownBy(probe::run).withMessage("""
                    the probe selects no documented error
                      at:   documented errors with family 'AuthFailures'
                      why:  no documented error has the family 'AuthFailures'
                      fix:  did you mean 'AuthFailure'?""");
        }

        @Test
        void threadsAndTimesThatCannotBe() {
            Probe<String> probe = Probe.of(injection -> "");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> probe.inParallel(0))
                    .withMessage("""
                    a probe cannot run on 0 threads
                      why:  each thread calls the code under test
                      fix:  give 1 to 256""");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> probe.within(Duration.ZERO))
                    .withMessage("""
                            no time limit for an injection: PT0S
                              why:  it is more than nothing and at most a day
                              fix:  give a time in which the code under test, its pauses included, must have ended""");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> probe.pausingAtLeast(Duration.ofMillis(-1)))
                    .withMessage("""
                            no pause: PT-0.001S
                              why:  a pause is not negative
                              fix:  give a time from zero""");
        }

        @Test
        void aCounterThatGoesBack() {
            AtomicInteger asked = new AtomicInteger();
            Probe<String> probe = Probe.of(injection -> "")
                    .countingAttempts(() -> asked.getAndIncrement() == 0 ? List.of(Duration.ZERO) : List.of());

            assertThatIllegalArgumentException().isThrownBy(probe::run).withMessage("""
                    the counter of attempts has gone back
                      at:   1 requests, and then 0
                      why:  each answer must have the times of the answer before, and more
                      fix:  do not reset what it counts while the probe runs""");
        }
    }

    @Nested
    class AssertionsOfTheTest {

        @Test
        void endTheProbe() {
            AssertionError failed = new AssertionError("the stub was not asked");
            Probe<String> probe = Probe.of(injection -> {
                throw failed;
            });

            assertThatThrownBy(probe::run).isSameAs(failed);
            assertThat(failed.getSuppressed()).singleElement().satisfies(each -> assertThat(each)
                    .hasMessageMatching("while the probe played: \\w+\\.\\w+ — .*"));
        }
    }

    @Nested
    class AFunctionOfTheUser {

        @Test
        void isNotAskedForTheRequestIdOfACrash() {
            HandlingMatrix matrix = Probe.of(injection -> {
                        if (injection.answer().body().isEmpty()) {
                            throw new NullPointerException();
                        }
                        throw new SmallClient.Failure("FAILED", Optional.of("id"));
                    })
                    .selecting(AUTH)
                    .requestIdOfException(
                            thrown -> SmallClient.Failure.requestId(SmallClient.Failure.class.cast(thrown)))
                    .run();

            assertThat(matrix.faults())
                    .filteredOn(each -> each.injection().fault() == BrokenAnswer.EMPTY_BODY)
                    .flatExtracting(HandledFault::verdicts)
                    .extracting(GivenVerdict::verdict)
                    .containsExactly(Verdict.CRASHES_ON_BROKEN_ANSWER);
        }

        @Test
        void namesOutcomesOfWhichTheFirstTwoHundredCharactersCount() {
            HandlingMatrix matrix = deciding(Map.of())
                    .namingValues(any -> "x".repeat(199) + "😀")
                    .run();

            assertThat(matrix.errors().get(0).play().outcome().name()).isEqualTo("x".repeat(199) + "…");
        }

        @Test
        void endsTheProbeWhenItThrows() {
            StackOverflowError error = new StackOverflowError();
            UnsupportedOperationException exception = new UnsupportedOperationException();

            assertThatThrownBy(deciding(Map.of()).namingValues(any -> {
                        throw error;
                    })::run)
                    .isSameAs(error);
            assertThatThrownBy(deciding(Map.of()).successIs(any -> {
                        throw exception;
                    })::run)
                    .isSameAs(exception);
        }
    }

    @Nested
    class NotJudgedIs {

        @Test
        void whatNobodyHasPluggedIn() {
            HandlingMatrix matrix =
                    deciding(Map.of()).varying().withoutBrokenAnswers().run();

            assertThat(matrix.notJudged())
                    .extracting(NotJudged::verdict, each -> each.why().text())
                    .containsExactly(
                            tuple(
                                    Verdict.NOT_RETRIED,
                                    "unknown of RequestLimitExceeded: plug in countingAttempts(…), and have it count the right requests"),
                            tuple(
                                    Verdict.RETRIED_IN_VAIN,
                                    "unknown of " + AUTH_CODES
                                            + ": plug in countingAttempts(…), and have it count the right requests"),
                            tuple(
                                    Verdict.RETRIED_WITHOUT_BACKOFF,
                                    "unknown of RequestLimitExceeded: plug in countingAttempts(…), and have it count the right requests"),
                            tuple(
                                    Verdict.SWALLOWED,
                                    "unknown of " + ALL_CODES + ": tell which values mean success: successIs(…)"),
                            tuple(Verdict.PARTIAL_TAKEN_FOR_SUCCESS, "there is no partial success"),
                            tuple(
                                    Verdict.REQUEST_ID_LOST,
                                    "unknown of " + ALL_CODES
                                            + ": tell where the request id stands: requestIdOfException(…), requestIdOfValue(…)"),
                            tuple(Verdict.DRY_RUN_TAKEN_FOR_FAILURE, "there is no dry run"),
                            tuple(
                                    Verdict.DECIDES_ON_MESSAGE,
                                    "unknown of " + ALL_CODES + ": have it play such variations: varying(…)"),
                            tuple(
                                    Verdict.BREAKS_ON_UNTIDY_CODE,
                                    "unknown of " + ALL_CODES + ": have it play such variations: varying(…)"),
                            tuple(
                                    Verdict.BREAKS_ON_ADDED_MEMBERS,
                                    "unknown of " + ALL_CODES + ": have it play such variations: varying(…)"),
                            tuple(
                                    Verdict.CRASHES_ON_BROKEN_ANSWER,
                                    "none was played: leave withoutBrokenAnswers() out"));
        }

        @Test
        void aRetryWhereNoRequestWasCounted() {
            HandlingMatrix matrix =
                    deciding(Map.of()).countingAttempts(List::of).run();

            assertThat(matrix.whyNotJudged(Verdict.NOT_RETRIED))
                    .hasValueSatisfying(
                            each -> assertThat(each.why().text()).startsWith("unknown of RequestLimitExceeded"));
        }

        private static final String AUTH_CODES = "AuthFailure.InvalidSecretId, AuthFailure.MFAFailure,"
                + " AuthFailure.SecretIdNotFound, AuthFailure.SignatureExpire, AuthFailure.SignatureFailure and 2 more";
        private static final String ALL_CODES = AUTH_CODES.replace("2 more", "3 more");
    }
}
