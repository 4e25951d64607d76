package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void isOrderedByLineAndThenByColumn() {
        List<Position> places = List.of(
                new Position(10, 2), new Position(2, 3), new Position(1, 9), new Position(2, 1), Position.START);

        assertThat(places.stream().sorted())
                .containsExactly(
                        Position.START,
                        new Position(1, 9),
                        new Position(2, 1),
                        new Position(2, 3),
                        new Position(10, 2));
    }
}
