package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StoppedClock clock = new StoppedClock();

    @AfterEach
    void stop() {
        clock.shutdownNow();
    }

    @Test
    void showsTheStepAfterASecondAndIsGoneAtTheEnd() {
        try (Progress progress = progress(true)) {
            progress.at("page 1 of 2");
            clock.strike();
            progress.at("page 2 of 2");
            clock.strike();
        }

        assertThat(clock.waits).containsExactly("1 SECONDS", "0 MILLISECONDS");
        assertThat(printed()).isEqualTo("\r\u001b[Kpage 2 of 2\r\u001b[K");
    }

    @Test
    void followsTheWork() {
        try (Progress progress = progress(true)) {
            clock.strike();
            progress.at("page 1 of 2");
            clock.strike();
            progress.at("page 2 of 2");
            clock.strike();
        }

        assertThat(printed()).isEqualTo("\r\u001b[Kpage 1 of 2\r\u001b[Kpage 2 of 2\r\u001b[K");
    }

    @Test
    void isOneLineOfATerminal() {
        try (Progress progress = progress(true)) {
            progress.at("page 1 of 2: \u001b[2J\n" + "x".repeat(100));
            clock.strike();
            clock.strike();
        }

        assertThat(printed()).isEqualTo("\r\u001b[Kpage 1 of 2:  [2J " + "x".repeat(54) + "\r\u001b[K");
    }

    @Test
    void isSilentWhereNobodyWatches() {
        try (Progress progress = progress(false)) {
            progress.at("page 1 of 2");
            clock.strike();
            clock.strike();
        }

        assertThat(printed()).isEmpty();
        assertThat(clock.waits).containsExactly("1 SECONDS");
    }

    @Test
    void isSilentWhenTheWorkIsDoneWithinASecond() {
        progress(true).close();

        assertThat(printed()).isEmpty();
        assertThat(clock.isShutdown()).isTrue();
    }

    @Test
    void isSilentAfterTheEnd() {
        Progress progress = progress(true);
        clock.strike();
        progress.close();

        clock.strike();

        assertThat(printed()).isEmpty();
    }

    private Progress progress(boolean watched) {
        return Progress.on(
                Console.of(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, () -> watched), clock);
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** A clock that a test strikes by hand. */
    private static final class StoppedClock extends ScheduledThreadPoolExecutor {

        private final List<String> waits = new ArrayList<>();
        private Runnable due = () -> {};

        private StoppedClock() {
            super(1);
        }

        void strike() {
            due.run();
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            waits.add(delay + " " + unit);
            due = work;
            return null;
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable work, long first, long delay, TimeUnit unit) {
            waits.add(first + " " + unit);
            due = work;
            return null;
        }
    }
}
