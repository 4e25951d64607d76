package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads response bodies, and never throws on what is in them.
 *
 * <p>The outcome is told by position: {@code $.Response.Error} with a non-empty {@code Code} is an error; absent, null or
 * with an empty {@code Code} it is a success; a bare {@code {"Error":{"Code":…}}} is an error with a finding; a top-level
 * {@code code} of 0 is a success, any other integer or string of digits an error (5400: partial); everything else is
 * unrecognized.
 *
 * @param limits how large and how deep a body may be
 * @param responseGeneration what a failure in {@link Envelope#RESPONSE} is taken for, since the envelope does not tell
 *     API 3.0 from API 2017
 * @since 0.1
 */
public record ResponseReader(ReadLimits limits, Generation responseGeneration) {

    private static final String NO_ENVELOPE =
            "neither an object 'Response' whose 'Error', if any, has a 'Code', nor an integer 'code' stands here";

    private static final ResponseReader STANDARD = new ResponseReader(ReadLimits.STANDARD, Generation.API_3_0);

    /**
     * Refuses a generation that is not in that envelope.
     *
     * @throws IllegalArgumentException for {@link Generation#API_2_0}
     */
    public ResponseReader {
        if (responseGeneration.envelope() != Envelope.RESPONSE) {
            throw new Problem(
                            "a failure in the Response envelope is never of " + responseGeneration.label(),
                            "",
                            "API 2.0 has an envelope of its own, by which it is told",
                            "use Generation.API_3_0 or Generation.API_2017")
                    .asIllegalArgument();
        }
    }

    /** A reader with {@link ReadLimits#STANDARD} that takes the {@code Response} envelope for API 3.0. */
    public static ResponseReader standard() {
        return STANDARD;
    }

    /** A reader that takes a failure in {@link Envelope#RESPONSE} for that generation; API 2.0 leaves it as it is. */
    public ResponseReader assuming(Generation generation) {
        return generation.envelope() == Envelope.RESPONSE ? new ResponseReader(limits, generation) : this;
    }

    /** A reader with those limits. */
    public ResponseReader within(ReadLimits other) {
        return new ResponseReader(other, responseGeneration);
    }

    /** Reads a body of UTF-8 bytes, with or without a byte order mark. */
    public ResponseBody read(byte[] body) {
        if (body.length > limits.maxBytes()) {
            return tooLarge("bytes");
        }
        List<Finding> findings = new ArrayList<>();
        String text = Utf8.decode(body, findings);
        return read(text, findings);
    }

    /** Reads a body that is text already. */
    public ResponseBody read(String body) {
        return body.length() > limits.maxBytes() ? tooLarge("characters") : read(body, new ArrayList<>());
    }

    private ResponseBody read(String body, List<Finding> findings) {
        String text = Utf8.withoutMark(body, findings);
        if (text.isBlank()) {
            findings.add(ReadingRule.EMPTY_BODY.at("", Position.START, "the body is empty"));
            return new ResponseBody(text, Optional.empty(), Verdict.UNRECOGNIZED, findings);
        }
        try {
            JsonText json = JsonText.parse(text, limits);
            json.firstDuplicate()
                    .ifPresent(at -> findings.add(ReadingRule.DUPLICATE_MEMBER.at(
                            "", at, "a member stands twice in one object; the last one counts")));
            return new ResponseBody(text, Optional.of(json), verdict(json, findings), findings);
        } catch (MalformedJsonException e) {
            findings.add(e.rule().at("", e.position(), e.reason()));
            return new ResponseBody(text, Optional.empty(), Verdict.UNRECOGNIZED, findings);
        }
    }

    private Verdict verdict(JsonText json, List<Finding> findings) {
        JsonNode root = json.root();
        JsonNode response = root.get(ResponseEnvelope.RESPONSE);
        Verdict verdict = Verdict.UNRECOGNIZED;
        if (response != null) {
            verdict = response.isObject() ? ResponseEnvelope.read(response, responseGeneration) : verdict;
        } else if (ResponseEnvelope.isBare(root)) {
            findings.add(ReadingRule.NOT_WRAPPED.at("", Position.START, "there is no 'Response' around 'Error'"));
            verdict = ResponseEnvelope.read(root, responseGeneration);
        } else {
            verdict = FlatEnvelope.read(root);
            addUnreadableDetail(json, verdict, findings);
        }
        if (verdict.outcome() == Outcome.UNRECOGNIZED) {
            findings.add(ReadingRule.NOT_AN_ENVELOPE.at("", json.position(""), NO_ENVELOPE));
        }
        return verdict;
    }

    private static void addUnreadableDetail(JsonText json, Verdict verdict, List<Finding> findings) {
        if (verdict.error().isEmpty()) {
            return;
        }
        FlatEnvelope.Unreadable unreadable = FlatEnvelope.unreadableDetail(json.root());
        List<String> pointers = unreadable.pointers();
        if (pointers.isEmpty()) {
            return;
        }
        List<Position> positions = json.positions(pointers);
        for (int i = 0; i < pointers.size(); i++) {
            findings.add(ReadingRule.UNREADABLE_DETAIL.at(
                    pointers.get(i), positions.get(i), "no object with an integer 'code' stands here"));
        }
        if (unreadable.more() > 0) {
            findings.add(ReadingRule.MORE_FINDINGS.at(
                    "/detail", json.position("/detail"), "and " + unreadable.more() + " more like these"));
        }
    }

    private ResponseBody tooLarge(String unit) {
        Finding finding = ReadingRule.TOO_LARGE.at(
                "",
                Position.START,
                "the body has more than " + limits.maxBytes() + " " + unit + ", and none of it was read");
        return ResponseBody.unreadable(finding);
    }
}
