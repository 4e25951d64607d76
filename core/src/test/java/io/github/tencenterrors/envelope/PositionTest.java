package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void isOrderedByLineAndThenByColumn() {
        List<Position> inOrder = List.of(
                Position.START, new Position(1, 9), new Position(2, 1), new Position(2, 3), new Position(10, 2));

        assertThat(inOrder.stream().sorted((a, b) -> b.compareTo(a)).sorted()).isEqualTo(inOrder);
        assertThat(Position.START).isEqualByComparingTo(new Position(1, 1));
    }
}
