package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** The calls of a probe that go on though their threads were interrupted: so many at a time, and no more. */
final class LeftBehind {

    private static final int MOST = 8;

    private final List<Call> calls = new CopyOnWriteArrayList<>();

    private record Call(Thread thread, Injection injection) {}

    /** Adds one; gives why the probe must end, if they are too many by that. */
    Optional<Problem> add(Thread thread, Injection injection) {
        calls.add(new Call(thread, injection));
        return isAnybody() && calls.size() > MOST ? Optional.of(tooMany()) : Optional.empty();
    }

    /** Whether a call goes on still, and may send requests. */
    boolean isAnybody() {
        calls.removeIf(each -> !each.thread().isAlive());
        return !calls.isEmpty();
    }

    private Problem tooMany() {
        return new Problem(
                "the code under test hangs, and cannot be stopped",
                calls.stream().map(each -> each.injection().label()).collect(Collectors.joining("; ")),
                calls.size() + " calls did not end when their threads were interrupted",
                "have it heed interruption, or probe fewer errors at a time");
    }
}
