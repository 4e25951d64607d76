package io.github.tencenterrors.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GenerationTest {

    @ParameterizedTest
    @EnumSource
    void isFoundByItsName(Generation generation) {
        assertThat(Generation.ofId(generation.id())).isEqualTo(generation);
    }

    @Test
    void isNotFoundByAnother() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Generation.ofId("api-3"))
                .withMessage("""
                        no generation is called 'api-3'
                          why:  the generations are three
                          fix:  did you mean 'api-3.0'?""");
    }
}
