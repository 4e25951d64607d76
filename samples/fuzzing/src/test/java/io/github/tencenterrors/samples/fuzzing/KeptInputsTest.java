package io.github.tencenterrors.samples.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that fuzzing has found worth keeping, and every input that once broke a promise. */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KeptInputsTest {

    private static final Path FOUND = Path.of("src", "test", "resources", "found");

    @ParameterizedTest
    @EnumSource
    void keepTheirPromises(Target target) throws IOException {
        Map<String, byte[]> kept = KeptInputs.read(Fuzzing.archive(target));

        assertThat(kept).hasSizeGreaterThan(20);
        kept.forEach((name, input) ->
                assertThatCode(() -> target.check(input)).as(name).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @EnumSource
    void breakNoPromiseAgain(Target target) throws IOException {
        KeptInputs.in(FOUND.resolve(target.id()))
                .forEach((name, input) ->
                        assertThatCode(() -> target.check(input)).as(name).doesNotThrowAnyException());
    }
}
