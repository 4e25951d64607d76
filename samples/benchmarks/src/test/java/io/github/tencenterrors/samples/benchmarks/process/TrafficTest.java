package io.github.tencenterrors.samples.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrafficTest {

    @TempDir
    private Path folder;

    @Test
    void isTheSameInEveryRun() throws IOException {
        Path first = written("first.jsonl", 1_000);
        Path second = written("second.jsonl", 1_000);

        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void isAboutAQuarterOfAKilobyteAResponse() throws IOException {
        Path file = written("traffic.jsonl", 4_000);

        assertThat(Files.readAllLines(file)).hasSize(4_000);
        assertThat(Files.size(file)).isBetween(960_000L, 1_040_000L);
    }

    @Test
    void breaksTheContractOnceInAHundredResponses() throws IOException {
        List<ContractReport> reports = Files.readAllLines(written("traffic.jsonl", 20_000)).stream()
                .map(ResponseContract.wire()::check)
                .toList();

        assertThat(reports)
                .filteredOn(report -> !report.conforms())
                .hasSizeBetween(180, 220)
                .allMatch(report -> report.outcome() == Outcome.UNRECOGNIZED);
    }

    @Test
    void hasEveryOutcomeAndEveryGeneration() throws IOException {
        List<ContractReport> reports = Files.readAllLines(written("traffic.jsonl", 2_000)).stream()
                .map(ResponseContract.wire()::check)
                .toList();

        assertThat(reports.stream().map(ContractReport::outcome).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Outcome.values());
        assertThat(reports.stream()
                        .flatMap(report -> report.generation().stream())
                        .collect(Collectors.toSet()))
                .hasSize(3);
    }

    private Path written(String name, long responses) throws IOException {
        Path file = folder.resolve(name);
        Traffic.write(file, responses);
        return file;
    }
}
