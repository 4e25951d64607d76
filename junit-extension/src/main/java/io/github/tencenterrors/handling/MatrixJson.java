package io.github.tencenterrors.handling;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.LocalizedText;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;

/** Writes a matrix: what {@code handling-matrix.schema.json} describes. What sounds like a secret is masked. */
final class MatrixJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private MatrixJson() {}

    static String write(HandlingMatrix matrix) {
        ObjectNode root = object();
        root.put("$schema", "handling-matrix.schema.json");
        root.put("name", matrix.name());
        root.put("selection", matrix.selection());
        root.put("seed", matrix.seed());
        ObjectNode counts = root.putObject("counts");
        matrix.counts().forEach((handling, count) -> counts.put(handling.id(), count));
        root.set("baselines", array(matrix.baselines(), MatrixJson::baseline));
        root.set("errors", array(matrix.errors(), MatrixJson::error));
        root.set("faults", array(matrix.faults(), MatrixJson::fault));
        root.set("notJudged", array(matrix.notJudged(), MatrixJson::notJudged));
        root.set("waivers", array(matrix.waivers(), MatrixJson::judged));
        return MaskedJson.write(WRITER, root) + "\n";
    }

    private static ObjectNode baseline(Baseline baseline) {
        ObjectNode node = object();
        node.put("generation", baseline.generation().id());
        baseline.family().ifPresent(family -> node.put("family", family));
        node.set("play", play(baseline.play()));
        return node;
    }

    private static ObjectNode error(HandledError handled) {
        DocumentedError error = handled.error();
        ObjectNode node = object();
        node.put("generation", error.generation().id());
        node.put("scope", error.scope().id());
        error.identity().product().ifPresent(product -> node.put("product", product));
        node.put("code", error.code().text());
        error.variant().ifPresent(variant -> node.put("variant", variant));
        error.family().ifPresent(family -> node.put("family", family));
        node.set("title", localized(error.title()));
        node.set("description", localized(error.description()));
        node.put("category", error.category().id());
        node.putObject("retry")
                .put("advice", error.retry().retry().id())
                .put("basis", error.retry().basis().id())
                .put("evidence", error.retry().evidence());
        ArrayNode sources = node.putArray("sources");
        error.evidence().stream().map(Evidence::source).distinct().forEach(sources::add);
        node.put("handling", handled.handling().id());
        node.set("play", play(handled.play()));
        node.set("variations", array(handled.variations(), MatrixJson::play));
        node.set("verdicts", array(handled.verdicts(), MatrixJson::verdict));
        return node;
    }

    private static ObjectNode fault(HandledFault handled) {
        ObjectNode node = object();
        node.put("fault", handled.injection().fault().id());
        node.put("generation", handled.injection().generation().id());
        node.set("play", play(handled.play()));
        node.set("verdicts", array(handled.verdicts(), MatrixJson::verdict));
        return node;
    }

    private static ObjectNode play(Play play) {
        ObjectNode node = object();
        node.put("label", play.injection().label());
        if (play.injection() instanceof Injection.Varied varied) {
            node.put("variation", varied.variation().id());
        }
        PlayedAnswer answer = play.injection().answer();
        node.putObject("answer")
                .put("status", answer.status())
                .put("contentType", answer.contentType())
                .put("body", answer.body());
        CodeOutcome outcome = play.outcome();
        ObjectNode end = node.putObject("outcome");
        end.put("kind", outcome.kind().id());
        end.put("name", outcome.name());
        end.put("meaning", outcome.meaning().id());
        outcome.place().ifPresent(place -> end.put("place", place));
        play.attempts().ifPresent(times -> {
            ArrayNode milliseconds = node.putArray("attempts");
            times.sinceFirst().forEach(each -> milliseconds.add(milliseconds(each)));
        });
        play.requestId().ifPresent(id -> node.put("requestId", id));
        node.put("milliseconds", milliseconds(play.duration()));
        return node;
    }

    private static ObjectNode verdict(GivenVerdict given) {
        ObjectNode node = object();
        node.put("verdict", given.verdict().id());
        node.put("because", given.because());
        node.set("finding", localized(given.verdict().finding()));
        node.set("remedy", localized(given.verdict().remedy()));
        given.waiver().ifPresent(waiver -> node.set("waiver", waiver(waiver)));
        return node;
    }

    private static ObjectNode notJudged(NotJudged each) {
        return object().put("verdict", each.verdict().id()).put("why", each.why());
    }

    private static ObjectNode judged(JudgedWaiver judged) {
        return waiver(judged.waiver()).put("state", judged.state().id()).put("verdicts", judged.verdicts());
    }

    private static ObjectNode waiver(Waiver waiver) {
        return object().put("verdict", waiver.verdict().id())
                .put("code", waiver.code())
                .put("reason", waiver.reason())
                .put("until", waiver.until().toString());
    }

    private static ObjectNode localized(LocalizedText text) {
        ObjectNode node = object();
        text.byLanguage().forEach(node::put);
        return node;
    }

    /** To the microsecond; as far as clocks are worth. */
    private static double milliseconds(Duration duration) {
        return Math.round(duration.toNanos() / 1e3) / 1e3;
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, ObjectNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(each -> array.add(node.apply(each)));
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
