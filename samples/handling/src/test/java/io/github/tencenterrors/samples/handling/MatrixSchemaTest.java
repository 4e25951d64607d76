package io.github.tencenterrors.samples.handling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.common.Json;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.handling.Verdict;
import io.github.tencenterrors.handling.Waiver;
import io.github.tencenterrors.handling.Waivers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and what is written and read agree. */
class MatrixSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    @Test
    void describesEveryMatrix() {
        assertThat(isValid("handling-matrix.schema.json", matrix().toJson())).isTrue();
        assertThat(matrix().verdicts()).isNotEmpty();
        assertThat(matrix().waivers()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/counts", "/errors/0", "/errors/0/play", "/errors/0/verdicts/0", "/faults/0", "/waivers/0"})
    void allowsNoOtherMember(String pointer) {
        JsonNode tree = Json.node(matrix().toJson());
        ((ObjectNode) tree.at(pointer)).put("another", 1);

        assertThat(isValid("handling-matrix.schema.json", tree.toString())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void knowsEveryVerdictInFilesOfWaivers(Verdict verdict) {
        String file =
                "{\"waivers\": [{\"verdict\": \"%s\", \"code\": \"*\", \"reason\": \"r\", \"until\": \"2027-03-31\"}]}";

        assertThat(isValid("waivers.schema.json", file.formatted(verdict.id()))).isTrue();
        assertThat(isValid("waivers.schema.json", file.formatted(verdict.id() + "s")))
                .isFalse();
    }

    private static HandlingMatrix matrix() {
        AtomicInteger calls = new AtomicInteger();
        Probe<String> probe = Probe.of(injection -> {
            String body = injection.answer().body();
            if (body.contains("InternalError")) {
                throw new IndexOutOfBoundsException(calls.incrementAndGet());
            }
            return body.contains("traceInfo") ? "OTHER" : "DONE";
        });
        return probe.selecting(Selection.all())
                .countingAttempts(List::of)
                .requestIdOfException(any -> Optional.of("id"))
                .run()
                .waiving(
                        Waivers.of(
                                new Waiver(Verdict.UNHANDLED, "Auth*", "Later.", DAY),
                                new Waiver(Verdict.CRASHED, "*", "Later.", DAY.minusDays(1)),
                                new Waiver(Verdict.HUNG, "*", "Later.", DAY)),
                        DAY);
    }

    private static boolean isValid(String schema, String json) {
        return WireMock.matchingJsonSchema(resource(schema)).match(json).isExactMatch();
    }

    private static String resource(String name) {
        try (InputStream in = HandlingMatrix.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
