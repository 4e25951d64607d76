package io.github.tencenterrors.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NonceMemoryTest {

    private final NonceMemory memory = new NonceMemory(3);

    @Test
    void findsARepetitionUntilItsTimeEnds() {
        assertThat(memory.add("a", "1", 100, 105)).isTrue();
        assertThat(memory.add("a", "1", 105, 110)).isFalse();
        assertThat(memory.add("a", "1", 106, 111)).isTrue();
    }

    @Test
    void tellsCredentialsApart() {
        assertThat(memory.add("a", "1", 100, 105)).isTrue();
        assertThat(memory.add("b", "1", 100, 105)).isTrue();
        assertThat(memory.add("b", "2", 100, 105)).isTrue();
        assertThat(memory.add("b", "1", 100, 105)).isFalse();
    }

    @Test
    void neverHoldsMoreThanItsLimitAndTells() {
        for (int nonce = 0; nonce < 10; nonce++) {
            assertThat(memory.add("a", "" + nonce, 100, 105 + nonce)).isTrue();
        }

        assertThat(memory.remembered()).isEqualTo(3);
        assertThat(memory.forgotten()).isEqualTo(7);
    }

    @Test
    void forgetsTheOneWhoseTimeEndsFirst() {
        memory.add("a", "1", 100, 109);
        memory.add("a", "2", 100, 101);
        memory.add("a", "3", 100, 105);
        memory.add("a", "4", 100, 105);

        assertThat(memory.add("a", "1", 100, 109)).isFalse();
        assertThat(memory.add("a", "3", 100, 105)).isFalse();
        assertThat(memory.add("a", "4", 100, 105)).isFalse();
        assertThat(memory.forgotten()).isEqualTo(1);
        assertThat(memory.add("a", "2", 100, 101)).isTrue();
    }

    @Test
    void makesRoomOfWhatHasEnded() {
        for (int second = 0; second < 1_000; second++) {
            assertThat(memory.add("a", "" + second, second, second + 2)).isTrue();
        }

        assertThat(memory.remembered()).isEqualTo(3);
        assertThat(memory.forgotten()).isZero();
    }
}
