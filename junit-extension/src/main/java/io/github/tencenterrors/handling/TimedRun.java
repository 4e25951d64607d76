package io.github.tencenterrors.handling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * Plays injections on a few threads, each within its time.
 *
 * <p>The threads take one injection after the other, and the thread that called watches the time: one that takes too long
 * is interrupted, and another thread goes on in its place.
 */
final class TimedRun {

    private static final Duration GRACE = Duration.ofMillis(250);

    private final Performer<?> performer;
    private final Pace pace;
    private final List<? extends Injection> injections;
    private final AtomicReferenceArray<Play> plays;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    private final Thread caller = Thread.currentThread();
    private final List<Player> players = new ArrayList<>();

    private TimedRun(Performer<?> performer, Pace pace, List<? extends Injection> injections) {
        this.performer = performer;
        this.pace = pace;
        this.injections = injections;
        this.plays = new AtomicReferenceArray<>(injections.size());
    }

    /**
     * What came of each, in their order.
     *
     * @throws IllegalStateException if the caller is interrupted, or too many calls do not heed their interruption
     */
    static List<Play> of(Performer<?> performer, Pace pace, List<? extends Injection> injections) {
        return new TimedRun(performer, pace, injections).run();
    }

    private List<Play> run() {
        int threads = Math.min(pace.threads(), injections.size());
        for (int i = 0; i < threads; i++) {
            begin();
        }
        while (players.stream().anyMatch(each -> !each.over)) {
            LockSupport.parkNanos(this, nanosToNextLimit());
            if (Thread.interrupted()) {
                stop();
                Thread.currentThread().interrupt();
                throw new IllegalStateException("the probe was interrupted, and has stopped");
            }
            giveUpOnThoseOverTime();
        }
        failure.get().ifPresent(TimedRun::rethrow);
        return IntStream.range(0, injections.size()).mapToObj(plays::get).toList();
    }

    private void begin() {
        Player player = new Player();
        players.add(player);
        player.start();
    }

    private long nanosToNextLimit() {
        long now = System.nanoTime();
        return players.stream()
                .filter(each -> each.index.get() >= 0)
                .mapToLong(each -> pace.timeLimit().toNanos() - (now - each.startedAt))
                .min()
                .orElse(pace.timeLimit().toNanos());
    }

    private void giveUpOnThoseOverTime() {
        for (Player player : List.copyOf(players)) {
            int index = player.index.get();
            boolean late = index >= 0
                    && System.nanoTime() - player.startedAt >= pace.timeLimit().toNanos();
            if (late && player.index.compareAndSet(index, Player.GIVEN_UP)) {
                plays.set(index, hung(injections.get(index)));
                players.remove(player);
                end(player, injections.get(index));
                begin();
            }
        }
    }

    private Play hung(Injection injection) {
        return new Play(injection, CodeOutcome.HUNG, Optional.empty(), Optional.empty(), pace.timeLimit());
    }

    private void end(Player player, Injection injection) {
        player.interrupt();
        awaitEnd(List.of(player));
        if (!player.isAlive()) {
            return;
        }
        performer.leftBehind().add(player, injection).ifPresent(tooMany -> {
            stop();
            throw new IllegalStateException(tooMany.message());
        });
    }

    /** No injection is begun any more, and those under way are interrupted. */
    private void stop() {
        next.set(injections.size());
        players.forEach(Thread::interrupt);
        awaitEnd(players);
    }

    private static void awaitEnd(List<Player> interrupted) {
        long end = System.nanoTime() + GRACE.toNanos();
        try {
            for (Player each : interrupted) {
                TimeUnit.NANOSECONDS.timedJoin(each, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // is seen at the next look at the time
        }
    }

    private static void rethrow(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        throw new IllegalStateException("a function that the probe was given threw an undeclared exception", thrown);
    }

    /** A thread that plays one injection after the other, until there is none or it is given up on. */
    private final class Player extends Thread {

        private static final int BETWEEN = -1;
        private static final int GIVEN_UP = -2;

        private final AtomicInteger index = new AtomicInteger(BETWEEN);
        private volatile long startedAt;
        private volatile boolean over;

        private Player() {
            super("tencent-errors-probe");
            setDaemon(true);
        }

        @Override
        public void run() {
            try {
                play();
            } finally {
                over = true;
                LockSupport.unpark(caller);
            }
        }

        @SuppressWarnings("Interruption") // of itself: the code under test may leave it so
        private void play() {
            for (int i = next.getAndIncrement(); i < injections.size(); i = next.getAndIncrement()) {
                Thread.interrupted();
                startedAt = System.nanoTime();
                index.set(i);
                Runnable end = performed(i);
                if (!index.compareAndSet(i, BETWEEN)) {
                    return; // given up: what came of it then, nobody asks
                }
                end.run();
            }
        }

        /** What is to be done about what came of it. */
        private Runnable performed(int i) {
            try {
                Play play = performer.play(injections.get(i));
                return () -> plays.set(i, play);
            } catch (Throwable e) {
                return () -> fail(injections.get(i), e);
            }
        }

        /** The probe must end: the test has failed, or a function that the user plugged in. */
        private void fail(Injection injection, Throwable thrown) {
            thrown.addSuppressed(new IllegalStateException("while the probe played: " + injection.label()));
            failure.compareAndSet(Optional.empty(), Optional.of(thrown));
            next.set(injections.size());
        }
    }
}
