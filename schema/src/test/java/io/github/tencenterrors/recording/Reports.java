package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Reports as they may come. */
final class Reports {

    static final RecordingReport EMPTY = new RecordingReport(SchemaTier.WIRE, 0, 0, Map.of(), 0, List.of(), List.of());

    static final RecordingReport CONFORMING = new RecordingReport(
            SchemaTier.DOCUMENTED,
            1,
            0,
            Map.of(Outcome.ERROR, 2L, Outcome.SUCCESS, 1L),
            0,
            List.of(code(Generation.API_3_0, "InternalError", "", true, 2)),
            List.of());

    static final RecordingReport MIXED = new RecordingReport(
            SchemaTier.WIRE,
            3,
            2,
            Map.of(Outcome.ERROR, 1_234L, Outcome.SUCCESS, 98_765L, Outcome.UNRECOGNIZED, 1L),
            1,
            List.of(
                    code(Generation.API_3_0, "AuthFailure.SignatureFailure", "", true, 1_200),
                    code(Generation.API_2_0, "5100", "-514", true, 33),
                    code(Generation.API_3_0, "Foo.Bar", "", false, 1)),
            List.of(
                    new FindingGroup(
                            "undocumented-code",
                            2,
                            0,
                            List.of(
                                    sample(
                                            "a.jsonl:7",
                                            new Finding(
                                                    "undocumented-code",
                                                    "/Response/Error/Code",
                                                    new Position(1, 30),
                                                    "no document of API 3.0 lists the code 'Foo.Bar'"),
                                            "{\"Response\":{\"Error\":{\"Code\":\"Foo.Bar\",\"Message\":\"m\"},\"RequestId\":\"r\"}}"))),
                    new FindingGroup(
                            "not-json",
                            1,
                            1,
                            List.of(sample(
                                    "b.har#/log/entries/3",
                                    new Finding("not-json", "", Position.START, "unexpected '<'"),
                                    "<html>\n<h1>414</h1>\n")))));

    /** Texts that would do harm on a page or on a terminal, wherever a recording has a say. */
    static final String HOSTILE =
            "</script></pre><img src=x onerror=alert(1)>\"'&amp;<!--{{script}}$1\\u001b[2J\u001b[2J\u202egnp.exe\uD800\u0000";

    static final RecordingReport HOSTILE_REPORT = new RecordingReport(
            SchemaTier.WIRE,
            1,
            0,
            Map.of(Outcome.UNRECOGNIZED, 1L),
            1,
            List.of(new CodeCount(Generation.API_3_0, HOSTILE, "", false, 1, HOSTILE)),
            List.of(new FindingGroup(
                    "not-json",
                    1,
                    1,
                    List.of(new FindingSample(
                            HOSTILE,
                            Outcome.UNRECOGNIZED,
                            true,
                            new Finding("not-json", "/" + HOSTILE, Position.START, HOSTILE),
                            new MarkedBody(HOSTILE, HOSTILE, HOSTILE + "\n" + "x".repeat(900)))))));

    static final List<RecordingReport> ALL = List.of(EMPTY, CONFORMING, MIXED, HOSTILE_REPORT, large(20, 50));

    private Reports() {}

    /** As much as a report lists: so many rules, fifty findings of each, and so many codes. */
    static RecordingReport large(int rules, int codes) {
        return new RecordingReport(
                SchemaTier.WIRE,
                1_000,
                0,
                Map.of(Outcome.ERROR, 10_000_000L),
                1_000,
                IntStream.range(0, codes)
                        .mapToObj(i -> code(Generation.API_3_0, "Family" + i + ".Detail", "", i % 3 > 0, codes - i))
                        .toList(),
                IntStream.range(0, rules)
                        .mapToObj(i -> group("rule-" + i, 1_000_000 - i, i % 2))
                        .toList());
    }

    private static FindingGroup group(String rule, long count, long breaking) {
        return new FindingGroup(
                rule,
                count,
                breaking,
                IntStream.rangeClosed(1, FindingGroup.MOST_SAMPLES)
                        .mapToObj(i -> sample(
                                "folder/traffic-%d.jsonl.gz:%d".formatted(i % 7, i),
                                new Finding(rule, "/Response/Error/Code", new Position(1, 4_030), "number " + i),
                                "\"" + "<>&\"".repeat(1_000) + "\",".repeat(9) + "\"Code\":\"X\""
                                        + "x\n".repeat(3_000)))
                        .toList());
    }

    /** A finding about a failure; it breaks the contract if its rule is about JSON, or odd. */
    static FindingSample sample(String source, Finding finding, String body) {
        boolean breaking = finding.rule().matches("not-json|rule-\\d*[13579]");
        return new FindingSample(
                source,
                breaking ? Outcome.UNRECOGNIZED : Outcome.ERROR,
                breaking,
                finding,
                MarkedBody.of(body, finding.position()));
    }

    private static CodeCount code(Generation generation, String code, String module, boolean documented, long count) {
        return new CodeCount(generation, code, module, documented, count, "a.jsonl:1");
    }
}
