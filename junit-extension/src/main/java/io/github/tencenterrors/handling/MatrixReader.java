package io.github.tencenterrors.handling;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.ResponseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what {@link MatrixJson} writes.
 *
 * <p>What was played is told by the error and the way of reporting it. Where another release would play it otherwise, the
 * file is refused: a report must not show an answer that the code under test never saw.
 */
final class MatrixReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MatrixReader() {}

    static HandlingMatrix read(Path file) {
        try {
            return matrix(new MatrixNode(file.toString(), "", MAPPER.readTree(Files.readString(file))));
        } catch (JsonProcessingException e) {
            throw MatrixNode.refusal(file.toString(), "it is no JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw MatrixNode.refusal(file.toString(), e.toString());
        }
    }

    private static HandlingMatrix matrix(MatrixNode root) {
        List<DocumentedError> documented = catalog(root).errors();
        List<HandledError> errors = new ArrayList<>();
        root.each("errors").forEach(each -> errors.add(error(each, documented.get(errors.size()))));
        return new HandlingMatrix(
                root.text("name"),
                root.localized("selection"),
                root.whole("seed"),
                root.each("baselines").map(MatrixReader::baseline).toList(),
                errors,
                root.each("faults").map(MatrixReader::fault).toList(),
                root.each("notJudged")
                        .map(each -> new NotJudged(each.value("verdict", Verdict::ofId), each.localized("why")))
                        .toList(),
                root.each("waivers").map(MatrixReader::judged).toList());
    }

    /** The errors as a catalogue has them, which knows how to read its entries. */
    private static ErrorCatalog catalog(MatrixNode root) {
        ObjectNode catalog = JsonNodeFactory.instance.objectNode().put("name", "matrix");
        ArrayNode entries = catalog.putArray("errors");
        root.each("errors").forEach(each -> {
            ObjectNode entry = entries.addObject();
            MatrixJson.ENTRY.forEach(name -> each.optional(name).ifPresent(value -> entry.set(name, value.json())));
        });
        return root.guarded(any -> ErrorCatalog.parse(root.file(), catalog.toString()));
    }

    private static HandledError error(MatrixNode node, DocumentedError error) {
        Play play = play(node.member("play"), new Injection.Documented(error));
        List<Play> variations = node.each("variations")
                .map(each -> variation(
                        each,
                        new Injection.Varied(
                                error, each.value("variation", id -> KebabCase.constant(Variation.class, "way", id))),
                        play.outcome()))
                .toList();
        return new HandledError(
                error,
                node.value("handling", id -> KebabCase.constant(Handling.class, "handling", id)),
                play,
                variations,
                node.each("verdicts").map(MatrixReader::verdict).toList());
    }

    private static HandledFault fault(MatrixNode node) {
        Injection.Broken broken = new Injection.Broken(
                node.value("fault", id -> KebabCase.constant(BrokenAnswer.class, "answer", id)), generation(node));
        return new HandledFault(
                broken,
                play(node.member("play"), broken),
                node.each("verdicts").map(MatrixReader::verdict).toList());
    }

    private static Baseline baseline(MatrixNode node) {
        Generation generation = generation(node);
        Optional<String> family = node.optionalText("family");
        MatrixNode play = node.member("play");
        ErrorResponse failure = ResponseReader.standard()
                .assuming(generation)
                .read(play.member("answer").text("body"))
                .error()
                .orElseThrow(() -> play.refusal("its answer is no error response"));
        return new Baseline(generation, family, play(play, new Injection.Unlisted(failure, family)));
    }

    private static Play play(MatrixNode node, Injection injection) {
        PlayedAnswer played = injection.answer();
        MatrixNode answer = node.member("answer");
        if (!Shown.stored(played.body()).equals(answer.text("body")) || played.status() != answer.whole("status")) {
            throw answer.refusal("this release plays another answer for '" + injection.label() + "'");
        }
        return play(node, injection, outcome(node.member("outcome")));
    }

    /** Where it says nothing of an outcome, that is the one of the error as documented. */
    private static Play variation(MatrixNode node, Injection injection, CodeOutcome usual) {
        return node.optional("outcome").isPresent() ? play(node, injection) : play(node, injection, usual);
    }

    private static Play play(MatrixNode node, Injection injection, CodeOutcome outcome) {
        return new Play(
                injection,
                outcome,
                node.optional("attempts")
                        .map(any -> any.guarded(times -> new AttemptTimes(node.each("attempts")
                                .map(each -> milliseconds(each.number()))
                                .toList()))),
                node.optionalText("requestId"),
                milliseconds(node.member("milliseconds").number()));
    }

    private static CodeOutcome outcome(MatrixNode node) {
        return new CodeOutcome(
                node.value("kind", id -> KebabCase.constant(OutcomeKind.class, "kind of outcome", id)),
                node.text("name"),
                node.value("meaning", id -> KebabCase.constant(Meaning.class, "meaning", id)),
                node.optionalText("place"));
    }

    private static GivenVerdict verdict(MatrixNode node) {
        return new GivenVerdict(
                node.value("verdict", Verdict::ofId),
                node.localized("because"),
                node.optional("waiver").map(MatrixReader::waiver));
    }

    private static JudgedWaiver judged(MatrixNode node) {
        return new JudgedWaiver(
                waiver(node), node.value("state", id -> KebabCase.constant(WaiverState.class, "state", id)), (int)
                        node.whole("verdicts"));
    }

    private static Waiver waiver(MatrixNode node) {
        return node.guarded(any -> new Waiver(
                node.value("verdict", Verdict::ofId),
                node.text("code"),
                node.text("reason"),
                date(node.member("until"))));
    }

    private static LocalDate date(MatrixNode node) {
        try {
            return LocalDate.parse(node.text());
        } catch (DateTimeParseException e) {
            throw node.refusal("'" + node.text() + "' is no date");
        }
    }

    private static Generation generation(MatrixNode node) {
        return node.value("generation", Generation::ofId);
    }

    private static Duration milliseconds(double time) {
        return Duration.ofNanos(Math.round(time * 1e6));
    }
}
