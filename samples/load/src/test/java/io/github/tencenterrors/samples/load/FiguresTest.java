package io.github.tencenterrors.samples.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void areThoseOfACall() {
        Figures figures = new Figures(20_000, 2, 1.5);

        assertThat(figures.cpuMicrosPerCall()).isEqualTo(75);
        assertThat(figures.callsPerSecond()).isEqualTo(10_000);
    }

    @Test
    void haveAMedianByTheProcessorTimeOfACall() {
        Figures slow = new Figures(100, 1, 3);
        Figures middle = new Figures(1_000, 1, 20);
        Figures quick = new Figures(100, 1, 1);

        assertThat(Figures.median(List.of(slow, middle, quick))).isSameAs(middle);
    }
}
