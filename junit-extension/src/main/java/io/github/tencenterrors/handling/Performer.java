package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plays an injection on the current thread, and reads what comes of it. */
record Performer<O extends @Nullable Object>(
        ProbedCode<O> code, Reading<O> reading, Counting counting, LeftBehind leftBehind, ProbeProgress progress) {

    /**
     * @throws AssertionError if the code under test throws one, which is the test's and no outcome
     * @throws RuntimeException if a function that the user has plugged in throws one
     */
    Play play(Injection injection) {
        Optional<Integer> before = sent();
        long start = System.nanoTime();
        O value;
        try {
            value = code.handle(injection);
        } catch (AssertionError ofTheTest) {
            throw ofTheTest;
        } catch (Throwable thrown) {
            return ofThrown(injection, Crash.unwrapped(thrown), before, since(start));
        } finally {
            progress.played();
        }
        Duration took = since(start);
        return new Play(injection, reading.outcome(value), attempts(before), reading.requestId(value), took);
    }

    private Play ofThrown(Injection injection, Throwable thrown, Optional<Integer> before, Duration took) {
        return new Play(
                injection, reading.outcomeOfThrown(thrown), attempts(before), reading.requestIdOfThrown(thrown), took);
    }

    /** How many requests there were; empty where nobody counts, or a call that was left behind may send some meanwhile. */
    private Optional<Integer> sent() {
        return counting.isForOneThread() && leftBehind.isAnybody()
                ? Optional.empty()
                : counting.counter().map(AttemptCounter::times).map(List::size);
    }

    private Optional<AttemptTimes> attempts(Optional<Integer> before) {
        return before.flatMap(sent -> counting.counter().map(counter -> behind(sent, counter.times())));
    }

    private static AttemptTimes behind(int sent, List<Duration> times) {
        if (times.size() < sent) {
            throw new Problem(
                            "the counter of attempts has gone back",
                            sent + " requests, and then " + times.size(),
                            "each answer must have the times of the answer before, and more",
                            "do not reset what it counts while the probe runs")
                    .asIllegalArgument();
        }
        return AttemptTimes.of(times.subList(sent, times.size()));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
