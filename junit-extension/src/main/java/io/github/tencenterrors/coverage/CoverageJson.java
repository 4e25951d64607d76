package io.github.tencenterrors.coverage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Selection;
import java.util.stream.Collectors;

/** Writes a report as JSON: what {@code coverage.schema.json} describes. */
final class CoverageJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private CoverageJson() {}

    static String of(CoverageReport report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("$schema", "coverage.schema.json");
        json.set("selection", criteria(report.selection()));
        ObjectNode counts = json.putObject("counts");
        report.counts().forEach((state, count) -> counts.put(state.id(), count));
        ArrayNode runs = json.putArray("runs");
        report.runs().forEach(run -> runs.add(run(run)));
        ArrayNode errors = json.putArray("errors");
        report.errors().forEach(error -> errors.add(error(error)));
        ArrayNode unlisted = json.putArray("unlisted");
        report.unlisted().forEach(error -> unlisted.add(identity(error)));
        ArrayNode remarks = json.putArray("remarks");
        report.remarks().forEach(remarks::add);
        try {
            return WRITER.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a bug in tencent-errors: a tree that cannot be written", e);
        }
    }

    static String lines(CoverageReport report) {
        return report.errors().stream().map(error -> error(error) + "\n").collect(Collectors.joining());
    }

    private static ObjectNode run(ObservedRun run) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", run.id());
        json.put("began", run.began().toString());
        run.ended().ifPresent(ended -> json.put("ended", ended.toString()));
        return json.put("observations", run.observations());
    }

    private static ObjectNode error(CoveredError covered) {
        ObjectNode json = identity(covered.error().identity());
        json.put("state", covered.state().id());
        ArrayNode tests = json.putArray("tests");
        covered.tests().forEach(test -> tests.addObject()
                .put("test", test.test())
                .put("passed", test.passed())
                .put("failed", test.failed())
                .put("aborted", test.aborted()));
        return json;
    }

    /** What makes an error itself; members without a value are left out. */
    private static ObjectNode identity(ErrorIdentity error) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("generation", error.generation().id());
        json.put("scope", error.scope().id());
        error.product().ifPresent(product -> json.put("product", product));
        json.put("code", error.code().text());
        error.variant().ifPresent(variant -> json.put("variant", variant));
        return json;
    }

    /** The values of a selection by the names of its criteria. */
    private static ObjectNode criteria(Selection selection) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        selection.criteria().forEach((name, values) -> {
            if (!values.isEmpty()) {
                values.forEach(json.withArray("/" + name)::add);
            }
        });
        return json;
    }
}
