package io.github.tencenterrors.handling;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentPassage;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.OutsideSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a matrix: what {@code handling-matrix.schema.json} describes. What sounds like a secret is masked. */
final class MatrixJson {

    static final String SCHEMA = "handling-matrix.schema.json";

    private static final ObjectWriter LINE = JsonMapper.builder().build().writer();

    /** What an error has in common with the entry of a catalogue. */
    static final List<String> ENTRY = List.of(
            "generation",
            "scope",
            "product",
            "code",
            "variant",
            "name",
            "title",
            "description",
            "category",
            "retry",
            "evidence");

    /** Objects within the root stand on a line, and arrays have a line for each element, for there may be thousands. */
    private static final class Lines extends DefaultIndenter {

        private static final long serialVersionUID = 1L;

        private final int deepest;

        Lines(int deepest) {
            super("  ", "\n");
            this.deepest = deepest;
        }

        @Override
        public void writeIndentation(JsonGenerator json, int level) throws IOException {
            if (level <= deepest) {
                super.writeIndentation(json, level);
            } else {
                json.writeRaw(' ');
            }
        }
    }

    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(new Lines(1))
                    .withArrayIndenter(new Lines(2)));

    private MatrixJson() {}

    static String write(HandlingMatrix matrix) {
        ObjectNode root = object();
        root.put("$schema", SCHEMA);
        root.put("name", matrix.name());
        root.set("selection", localized(matrix.selection()));
        root.put("seed", matrix.seed());
        ObjectNode counts = root.putObject("counts");
        matrix.counts().forEach((handling, count) -> counts.put(handling.id(), count));
        ObjectNode verdicts = root.putObject("verdicts");
        for (Verdict each : Verdict.values()) {
            ObjectNode verdict = verdicts.putObject(each.id());
            verdict.set("finding", localized(each.finding()));
            verdict.set("remedy", localized(each.remedy()));
        }
        root.set("baselines", array(matrix.baselines(), MatrixJson::baseline));
        root.set("errors", array(matrix.errors(), MatrixJson::error));
        root.set("faults", array(matrix.faults(), MatrixJson::fault));
        root.set("notJudged", array(matrix.notJudged(), MatrixJson::notJudged));
        root.set("waivers", array(matrix.waivers(), MatrixJson::judged));
        return MaskedJson.write(WRITER, root) + "\n";
    }

    /** Of each error how it is handled, on a line; of its verdicts those that are not waived. */
    static String lines(HandlingMatrix matrix) {
        return matrix.errors().stream()
                .map(each -> MaskedJson.write(LINE, line(matrix.name(), each)) + "\n")
                .collect(Collectors.joining());
    }

    private static ObjectNode line(String name, HandledError handled) {
        DocumentedError error = handled.error();
        ObjectNode node = object();
        node.put("probe", name);
        node.put("generation", error.generation().id());
        node.put("scope", error.scope().id());
        error.identity().product().ifPresent(product -> node.put("product", product));
        node.put("code", error.code().text());
        error.variant().ifPresent(variant -> node.put("variant", variant));
        node.put("handling", handled.handling().id());
        ArrayNode verdicts = node.putArray("verdicts");
        handled.verdicts().stream()
                .filter(each -> !each.isWaived())
                .forEach(each -> verdicts.add(each.verdict().id()));
        return node;
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
        error.name().ifPresent(name -> node.put("name", name.text()));
        node.set("title", localized(error.title()));
        node.set("description", localized(error.description()));
        node.put("category", error.category().id());
        node.putObject("retry")
                .put("advice", error.retry().retry().id())
                .put("basis", error.retry().basis().id())
                .put("evidence", error.retry().evidence());
        node.set("evidence", array(error.evidence(), MatrixJson::evidence));
        node.put("handling", handled.handling().id());
        node.set("play", play(handled.play()));
        node.set(
                "variations",
                array(
                        handled.variations(),
                        each -> variation(each, handled.play().outcome())));
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

    private static ObjectNode evidence(Evidence evidence) {
        if (evidence instanceof DocumentRow row) {
            return object().put("document", row.document())
                    .put("table", row.table())
                    .put("row", row.row());
        } else if (evidence instanceof DocumentPassage passage) {
            return object().put("document", passage.document()).put("note", passage.note());
        }
        OutsideSource outside = (OutsideSource) evidence;
        ObjectNode node = object().put("kind", outside.kind().id()).put("source", outside.source());
        return outside.note().isEmpty() ? node : node.put("note", outside.note());
    }

    /** Of a variation that ends where the error as documented does, the answer is not told. */
    private static ObjectNode variation(Play play, CodeOutcome usual) {
        ObjectNode node = object();
        node.put("variation", ((Injection.Varied) play.injection()).variation().id());
        return play.outcome().equals(usual) ? times(node, play) : played(node, play);
    }

    private static ObjectNode play(Play play) {
        return played(object(), play);
    }

    private static ObjectNode played(ObjectNode node, Play play) {
        node.put("label", play.injection().label());
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
        return times(node, play);
    }

    private static ObjectNode times(ObjectNode node, Play play) {
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
        node.set("because", localized(given.because()));
        given.waiver().ifPresent(waiver -> node.set("waiver", waiver(waiver)));
        return node;
    }

    private static ObjectNode notJudged(NotJudged each) {
        ObjectNode node = object().put("verdict", each.verdict().id());
        node.set("why", localized(each.why()));
        return node;
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
