package io.github.tencenterrors.coverage;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.junit.PlayedError;
import io.github.tencenterrors.junit.PlayedResult;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes the lines of a file of observations: what {@code coverage-observation.schema.json} describes.
 *
 * <p>Written as text: a tree's way of becoming text takes longer to load than these lines need. Not safe for use by
 * several threads.
 */
final class CoverageLines {

    static final String ENDING = ".coverage.jsonl";
    static final String FORMAT = "tencent-errors-coverage";
    static final int VERSION = 1;

    /** They come again and again. */
    private final Map<ErrorIdentity, String> errors = new HashMap<>();

    static String first(UUID run, Instant began) {
        return "{\"format\":\"%s\",\"version\":%s,\"run\":\"%s\",\"began\":\"%s\"}\n"
                .formatted(FORMAT, VERSION, run, began);
    }

    static String last(Instant ended, long observations) {
        return "{\"ended\":\"%s\",\"observations\":%s}\n".formatted(ended, observations);
    }

    /** One line for each test and selection. */
    String of(List<PlayedError> observations) {
        List<PlayedError> sorted = observations.stream()
                .sorted(Comparator.comparing(PlayedError::test))
                .toList();
        StringBuilder lines = new StringBuilder();
        int begin = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || !isSameLine(sorted.get(begin), sorted.get(end))) {
                line(sorted.subList(begin, end), lines);
                begin = end;
            }
        }
        return lines.toString();
    }

    private static boolean isSameLine(PlayedError one, PlayedError other) {
        return one.test().equals(other.test()) && one.selection().equals(other.selection());
    }

    private void line(List<PlayedError> observations, StringBuilder lines) {
        PlayedError any = observations.get(0);
        lines.append("{\"test\":").append(quoted(any.test()));
        lines.append(",\"selection\":").append(text(any.selection()));
        for (PlayedResult result : PlayedResult.values()) {
            String before = ",\"" + result.id() + "\":[";
            String after = "";
            for (PlayedError each : observations) {
                if (each.result() == result) {
                    lines.append(before).append(errors.computeIfAbsent(each.error(), CoverageLines::text));
                    before = ",";
                    after = "]";
                }
            }
            lines.append(after);
        }
        lines.append("}\n");
    }

    private static String text(ErrorIdentity error) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        json.add(member("generation", error.generation().id()));
        json.add(member("scope", error.scope().id()));
        error.product().ifPresent(product -> json.add(member("product", product)));
        json.add(member("code", error.code().text()));
        error.variant().ifPresent(variant -> json.add(member("variant", variant)));
        return json.toString();
    }

    private static String text(Selection selection) {
        StringJoiner json = new StringJoiner(",", "{", "}");
        selection.criteria().forEach((name, values) -> {
            if (!values.isEmpty()) {
                json.add(quoted(name) + ":"
                        + values.stream().map(CoverageLines::quoted).collect(Collectors.joining(",", "[", "]")));
            }
        });
        return json.toString();
    }

    private static String member(String name, String value) {
        return quoted(name) + ":" + quoted(value);
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
