package io.github.tencenterrors.coverage;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.junit.PlayedError;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the lines of a file of observations: what {@code coverage-observation.schema.json} describes.
 *
 * <p>Parts of lines are kept, for they come again and again. Not safe for use by several threads.
 */
final class CoverageLines {

    static final String ENDING = ".coverage.jsonl";
    static final String FORMAT = "tencent-errors-coverage";
    static final int VERSION = 1;

    private final Map<ErrorIdentity, String> errors = new HashMap<>();
    private final Map<String, String> tests = new HashMap<>();
    private final Map<Selection, String> selections = new HashMap<>();

    static String first(UUID run, Instant began) {
        return object().put("format", FORMAT)
                        .put("version", VERSION)
                        .put("run", run.toString())
                        .put("began", began.toString())
                + "\n";
    }

    static String last(Instant ended, long observations) {
        return object().put("ended", ended.toString()).put("observations", observations) + "\n";
    }

    String of(PlayedError played) {
        return "{\"result\":\"" + played.result().id() + "\",\"error\":"
                + errors.computeIfAbsent(
                        played.error(), error -> identity(error).toString())
                + ",\"test\":"
                + tests.computeIfAbsent(
                        played.test(), test -> TextNode.valueOf(test).toString())
                + ",\"selection\":"
                + selections.computeIfAbsent(
                        played.selection(), selection -> criteria(selection).toString())
                + "}\n";
    }

    /** What makes an error itself; members without a value are left out. */
    static ObjectNode identity(ErrorIdentity error) {
        ObjectNode json = object();
        json.put("generation", error.generation().id());
        json.put("scope", error.scope().id());
        error.product().ifPresent(product -> json.put("product", product));
        json.put("code", error.code().text());
        error.variant().ifPresent(variant -> json.put("variant", variant));
        return json;
    }

    /** The values of a selection by the names of its criteria. */
    static ObjectNode criteria(Selection selection) {
        ObjectNode json = object();
        selection.criteria().forEach((name, values) -> {
            if (!values.isEmpty()) {
                values.forEach(json.withArray("/" + name)::add);
            }
        });
        return json;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
