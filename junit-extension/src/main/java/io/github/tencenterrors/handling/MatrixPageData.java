package io.github.tencenterrors.handling;

import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentPassage;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.Evidence;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.OutsideSource;
import io.github.tencenterrors.envelope.Generation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the page knows of a matrix: its own format, in which nothing is said twice, for there may be thousands of errors.
 *
 * <p>Outcomes, retry advice and lists of variations stand in tables, and are named by their places in these. Of a variation
 * that ends where the error as documented does, there is the name alone.
 */
final class MatrixPageData {

    private static final ObjectWriter WRITER = JsonMapper.builder().build().writer();
    private static final int MOST_ATTEMPTS = 50;

    private final Map<CodeOutcome, Integer> outcomes = new LinkedHashMap<>();
    private final Map<List<String>, Integer> retries = new LinkedHashMap<>();
    private final Map<List<String>, Integer> sames = new LinkedHashMap<>();

    private final Map<LocalizedText, Integer> reasons = new LinkedHashMap<>();
    private final Map<List<String>, Integer> tests = new LinkedHashMap<>();

    /** What tests have exercised; an error that a matrix has is taken out. */
    private final Map<ErrorIdentity, ExercisedError> exercised = new LinkedHashMap<>();

    private final ArrayNode answers = JsonNodeFactory.instance.arrayNode();
    private ObjectNode root = object();

    private MatrixPageData() {}

    static MatrixPageData of(List<HandlingMatrix> matrices, Optional<ExercisedErrors> coverage) {
        MatrixPageData data = new MatrixPageData();
        data.root = data.root(matrices, coverage);
        return data;
    }

    /** What is needed to show the page. */
    String list() {
        return MaskedJson.write(WRITER, root, Shown::body);
    }

    /** The bodies that were played, which are needed one at a time, and are most of what there is. */
    String answers() {
        return MaskedJson.write(WRITER, answers, Shown::body);
    }

    private ObjectNode root(List<HandlingMatrix> matrices, Optional<ExercisedErrors> coverage) {
        ObjectNode root = object();
        root.set("probes", array(matrices, MatrixPageData::probe));
        coverage.ifPresent(report -> root.set("coverage", coverage(report)));
        ObjectNode generations = root.putObject("generations");
        for (Generation each : Generation.values()) {
            generations.put(each.id(), each.label());
        }
        ObjectNode handlings = root.putObject("handlings");
        ObjectNode ways = root.putObject("ways");
        for (Variation each : Variation.values()) {
            ways.set(each.id(), text(each.label()));
        }
        for (Handling each : Handling.values()) {
            handlings.set(each.id(), text(each.label()));
        }
        ObjectNode verdicts = root.putObject("verdicts");
        for (Verdict each : Verdict.values()) {
            ObjectNode verdict = verdicts.putObject(each.id());
            verdict.set("finding", text(each.finding()));
            verdict.set("remedy", text(each.remedy()));
        }
        ArrayNode errors = of(matrices, HandlingMatrix::errors, this::error);
        root.set("errors", errors);
        exercised
                .keySet()
                .removeAll(matrices.stream()
                        .flatMap(each -> each.errors().stream())
                        .map(each -> each.error().identity())
                        .collect(Collectors.toSet()));
        exercised.values().forEach(each -> errors.add(exercised(entry(each.error()), each)));
        root.set("faults", of(matrices, HandlingMatrix::faults, this::fault));
        root.set("baselines", of(matrices, HandlingMatrix::baselines, this::baseline));
        root.set("notJudged", of(matrices, HandlingMatrix::notJudged, this::notJudged));
        root.set("waivers", of(matrices, HandlingMatrix::waivers, MatrixPageData::judged));
        root.set("outcomes", array(outcomes.keySet(), MatrixPageData::outcome));
        ArrayNode lists = root.putArray("sames");
        sames.keySet().forEach(each -> each.forEach(lists.addArray()::add));
        root.set("retries", array(retries.keySet(), MatrixPageData::retry));
        root.set("reasons", array(reasons.keySet(), MatrixPageData::text));
        ArrayNode names = root.putArray("tests");
        tests.keySet().forEach(each -> each.stream().map(Shown::line).forEach(names.addArray()::add));
        return root;
    }

    /** A part of all matrices, each with the number of its own. */
    private static <T> ArrayNode of(
            List<HandlingMatrix> matrices, Function<HandlingMatrix, List<T>> part, Function<T, ObjectNode> node) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < matrices.size(); i++) {
            for (T each : part.apply(matrices.get(i))) {
                all.add(node.apply(each).put("probe", i));
            }
        }
        return all;
    }

    private static ObjectNode probe(HandlingMatrix matrix) {
        ObjectNode node = object().put("name", Shown.line(matrix.name()));
        node.set("selection", text(matrix.selection()));
        return node.put("seed", Long.toString(matrix.seed()));
    }

    private ObjectNode coverage(ExercisedErrors report) {
        report.errors().forEach(each -> exercised.put(each.error().identity(), each));
        ObjectNode node = object();
        node.set("selection", text(SelectionText.of(report.selection())));
        return node.put("runs", report.runs()).put("observations", report.observations());
    }

    private ObjectNode exercised(ObjectNode node, ExercisedError error) {
        node.put("exercised", error.state());
        return error.tests().isEmpty() ? node : node.put("tests", place(tests, error.tests()));
    }

    private ObjectNode notJudged(NotJudged each) {
        return object().put("verdict", each.verdict().id()).put("why", place(reasons, each.why()));
    }

    private static ObjectNode judged(JudgedWaiver each) {
        return waiver(each.waiver())
                .put("verdict", each.waiver().verdict().id())
                .put("code", each.waiver().code())
                .put("state", each.state().id())
                .put("covers", each.verdicts());
    }

    private ObjectNode error(HandledError handled) {
        ObjectNode node = entry(handled.error());
        Optional.ofNullable(exercised.get(handled.error().identity())).ifPresent(each -> exercised(node, each));
        node.put("handling", handled.handling().id());
        node.set("play", play(handled.play()));
        ways(node, handled.play(), handled.variations());
        node.set("verdicts", array(handled.verdicts(), this::verdict));
        return node;
    }

    private ObjectNode entry(DocumentedError error) {
        ObjectNode node = object();
        node.put("generation", error.generation().id());
        node.put("scope", error.scope().id());
        error.identity().product().ifPresent(product -> node.put("product", product));
        node.put("code", error.code().text());
        error.variant().ifPresent(variant -> node.put("variant", variant));
        node.set("title", text(error.title()));
        node.set("text", text(error.description()));
        node.put("category", error.category().id());
        node.put(
                "retry",
                place(
                        retries,
                        List.of(
                                error.retry().retry().id(),
                                error.retry().basis().id(),
                                error.retry().evidence())));
        ArrayNode sources = node.putArray("sources");
        error.evidence().forEach(each -> sources.add(source(each)));
        return node;
    }

    private ObjectNode fault(HandledFault handled) {
        ObjectNode node = object();
        node.put("fault", handled.injection().fault().id());
        node.put("generation", handled.injection().generation().id());
        node.set("play", play(handled.play()));
        node.set("verdicts", array(handled.verdicts(), this::verdict));
        return node;
    }

    private ObjectNode baseline(Baseline baseline) {
        ObjectNode node = object();
        node.put("generation", baseline.generation().id());
        baseline.family().ifPresent(family -> node.put("family", family));
        node.set("play", play(baseline.play()));
        return node;
    }

    /** The ways in which the error is reported: those that change nothing by name, and those that do with what came of them. */
    private void ways(ObjectNode node, Play documented, List<Play> variations) {
        List<String> same = new ArrayList<>();
        ArrayNode others = JsonNodeFactory.instance.arrayNode();
        for (Play each : variations) {
            if (!(each.injection() instanceof Injection.Varied varied)) {
                continue;
            }
            String way = varied.variation().id();
            if (each.outcome().isSameAs(documented.outcome())) {
                same.add(way);
            } else {
                others.add(play(each).put("way", way));
            }
        }
        if (!same.isEmpty()) {
            node.put("same", place(sames, same));
        }
        if (!others.isEmpty()) {
            node.set("others", others);
        }
    }

    private ObjectNode play(Play play) {
        PlayedAnswer answer = play.injection().answer();
        ObjectNode node = object();
        node.put("outcome", place(outcomes, play.outcome()));
        node.put("label", Shown.line(play.injection().label()));
        if (answer.status() != PlayedAnswer.USUAL_STATUS
                || !answer.contentType().equals(PlayedAnswer.JSON)) {
            node.put("status", answer.status()).put("type", answer.contentType());
        }
        node.put("answer", answers.size());
        answers.add(answer.body());
        play.attempts().ifPresent(times -> {
            node.put("attempts", times.count());
            ArrayNode milliseconds = node.putArray("at");
            times.sinceFirst().stream().limit(MOST_ATTEMPTS).forEach(each -> milliseconds.add(milliseconds(each)));
        });
        play.requestId().ifPresent(id -> node.put("requestId", Shown.line(id)));
        node.put("took", milliseconds(play.duration()));
        return node;
    }

    private static ArrayNode source(Evidence evidence) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        if (evidence instanceof DocumentRow row) {
            return node.add("row").add(row.document()).add(row.table()).add(row.row());
        } else if (evidence instanceof DocumentPassage passage) {
            return node.add("passage").add(passage.document()).add(passage.note());
        }
        OutsideSource outside = (OutsideSource) evidence;
        return node.add(outside.kind().id()).add(outside.source()).add(outside.note());
    }

    private static ObjectNode outcome(CodeOutcome outcome) {
        ObjectNode node = object();
        node.put("kind", outcome.kind().id());
        node.put("name", Shown.line(outcome.name()));
        node.put("label", outcome.shortName());
        node.put("meaning", outcome.meaning().id());
        outcome.place().ifPresent(place -> node.put("place", Shown.line(place)));
        return node;
    }

    private static ObjectNode retry(List<String> retry) {
        return object().put("advice", retry.get(0)).put("basis", retry.get(1)).put("evidence", retry.get(2));
    }

    private ObjectNode verdict(GivenVerdict given) {
        ObjectNode node = object().put("verdict", given.verdict().id()).put("because", place(reasons, given.because()));
        given.waiver().ifPresent(waiver -> node.set("waiver", waiver(waiver)));
        return node;
    }

    private static ObjectNode waiver(Waiver waiver) {
        return object().put("until", waiver.until().toString()).put("reason", Shown.line(waiver.reason()));
    }

    private static ObjectNode text(LocalizedText text) {
        ObjectNode node = object();
        for (String language : List.of("en", "zh")) {
            text.in(language).ifPresent(words -> node.put(language, Shown.line(words)));
        }
        return node.isEmpty() ? node.put("en", text.text()) : node;
    }

    private static <T> int place(Map<T, Integer> table, T value) {
        return table.computeIfAbsent(value, any -> table.size());
    }

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
