package io.github.tencenterrors.samples.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured does run, and does the same work; how long it takes is nothing a build can promise. */
class LoadTest {

    /** In this JVM, which is quicker than to start one for each; they end with it. */
    @ParameterizedTest
    @EnumSource
    void callsEachServerAsOftenAsItSays(Contestant contestant) throws Exception {
        assertThat(new Clients(contestant.start()).call(400)).isEqualTo(400);
    }

    @Test
    void letsNoWrongAnswerPass() throws Exception {
        int port = Contestant.RULES_200.start();

        assertThatThrownBy(() -> new Clients(port, List.of(Calls.action(199), "NeverHeardOf")).call(2))
                .isInstanceOf(ExecutionException.class)
                .hasRootCauseInstanceOf(IllegalStateException.class)
                .rootCause()
                .hasMessageStartingWith("answered with 404");
    }

    @Test
    void looksAtTheProcessorTimeOfAProcess() throws Exception {
        try (ServerProcess server = ServerProcess.of(Contestant.CODES_1)) {
            long before = server.cpuNanos();

            new Clients(server.port()).call(100);

            assertThat(server.cpuNanos()).isGreaterThan(before);
        }
    }

    @Test
    void comparesWithTheFirst() throws Exception {
        var medians = Load.contest(List.of(Contestant.STATIC_STUB, Contestant.CODES_1), 1, 1, 1, 1);

        assertThat(medians).containsOnlyKeys(Contestant.STATIC_STUB, Contestant.CODES_1);
        assertThat(Load.table(medians).lines())
                .hasSize(4)
                .element(2)
                .asString()
                .matches("\\| WireMock, one static stub \\| [\\d.]+ \\| 1\\.00 \\| [\\d,]+ \\|");
    }

    @Test
    void looksAtTheHeapWhileTheCallsAdd() throws Exception {
        assertThat(Load.heap(Contestant.CODES_200, 200).lines())
                .hasSize(6)
                .element(5)
                .asString()
                .matches("\\| 200 \\| [1-9][\\d.]+ \\|");
    }
}
