package io.github.tencenterrors.junit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParallelExecutionTest {

    @Test
    void playsEachErrorOnceToEachMethod() {
        Run run = Run.inParallel(ParallelTestCase.class).succeeded();

        assertThat(run.given()).doesNotHaveDuplicates();
        assertThat(run.first().stream().collect(groupingBy(String::valueOf, counting())))
                .isEqualTo(Map.of("inPairs", 18L, "withCatalog", 44L + 1, "withEnum", 44L + 2, "repeated", 31L));
    }
}
