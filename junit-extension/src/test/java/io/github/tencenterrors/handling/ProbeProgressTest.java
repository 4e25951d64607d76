package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProbeProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StoppedClock clock = new StoppedClock();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    private ProbeProgress progress(String name, boolean watched) {
        return ProbeProgress.of(name, new PrintStream(err, true, StandardCharsets.UTF_8), () -> watched, clock);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void countsWhatWasPlayedAfterASecondAndIsGoneAtTheEnd() {
        try (ProbeProgress progress = progress("the order client", true)) {
            progress.played();
            clock.strike();
            clock.strike();
            progress.played();
            clock.strike();
        }

        assertThat(printed())
                .isEqualTo("\r\u001b[Kprobing the order client: 1 answers played"
                        + "\r\u001b[Kprobing the order client: 2 answers played\r\u001b[K");
        assertThat(clock.isShutdown()).isTrue();
    }

    @Test
    void isOneLineOfATerminal() {
        ProbeProgress progress = progress("\u001b[2J\n" + "x".repeat(100), true);
        clock.strike();
        clock.strike();
        progress.close();

        assertThat(printed()).isEqualTo("\r\u001b[Kprobing  [2J " + "x".repeat(35) + ": 0 answers played\r\u001b[K");
    }

    @Test
    void isSilentWhereNobodyWatches() {
        ProbeProgress progress = progress("the order client", false);
        clock.strike();
        clock.strike();
        progress.close();

        assertThat(printed()).isEmpty();
    }

    @Test
    void isSilentWhenTheProbeIsDoneWithinASecond() {
        progress("the order client", true).close();

        assertThat(printed()).isEmpty();
    }

    @Test
    void isSilentAfterTheEnd() {
        ProbeProgress progress = progress("the order client", true);
        clock.strike();
        progress.close();

        clock.strike();

        assertThat(printed()).isEmpty();
    }

    /** A clock that a test strikes by hand; what it repeats stays due. */
    private static final class StoppedClock extends ScheduledThreadPoolExecutor {

        private final Deque<Runnable> due = new ArrayDeque<>();

        private StoppedClock() {
            super(1);
        }

        void strike() {
            if (!due.isEmpty()) {
                due.getLast().run();
            }
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            assertThat(unit.toSeconds(delay)).isEqualTo(1);
            due.add(work);
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
            due.add(work);
            return null;
        }
    }
}
