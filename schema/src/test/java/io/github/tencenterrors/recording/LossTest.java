package io.github.tencenterrors.recording;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LossTest {

    private record Failure(IOException failure, String reason) {}

    private static List<Failure> failures() {
        return List.of(
                new Failure(new EOFException(), "it ends too early"),
                new Failure(new AccessDeniedException("a.har"), "access is denied"),
                new Failure(new NoSuchFileException("a.har"), "there is no such file"),
                new Failure(new IOException(), "IOException"),
                new Failure(new IOException("a\nb"), "a\uFFFDb"),
                new Failure(new JsonParseException(null, "no place"), "no place"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void hasAReasonOnOneLine(Failure each) {
        assertThat(Loss.reason(each.failure)).isEqualTo(each.reason);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "[1, it ends too early",
                "[1 2], `Unexpected character ('2' (code 50)): was expecting comma to separate Array entries (line 1, column 4 of the file)`"
            })
    void hasAPlaceWhereItIsNoJson(String document, String reason) {
        assertThat(Loss.reason(failure(document))).isEqualTo(reason);
    }

    @Test
    void isNestingBeyondWhatAnyRecordingHas() {
        assertThat(Loss.reason(failure("[".repeat(2000))))
                .isEqualTo("it is nested deeper, or a number or a name in it is longer, than any recording's");
    }

    private static IOException failure(String document) {
        try {
            new ObjectMapper().readTree(document);
        } catch (IOException e) {
            return e;
        }
        throw new AssertionError("it is JSON: " + document);
    }
}
