package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.envelope.Generation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MatrixJsonTest {

    @Test
    void hasAllThatAReportSays() {
        HandlingMatrix matrix = Probe.of(injection -> injection instanceof Injection.Broken ? "NO_ANSWER" : "GIVE_UP")
                .named("the order service")
                .selecting(Selection.all().withGenerations(Generation.API_2_0).withCodes("5300"))
                .varying()
                .successIs("GIVE_UP"::equals)
                .run()
                .waiving(
                        Waivers.of(
                                new Waiver(Verdict.UNHANDLED, "5300", "Nobody buys here.", LocalDate.of(2027, 3, 31))),
                        LocalDate.of(2027, 3, 31));

        assertThat(matrix.withoutTimes().toJson())
                .startsWith("""
                        {
                          "$schema": "handling-matrix.schema.json",
                          "name": "the order service",
                          "selection": { "en": "documented errors with generation 'api-2.0' and code '5300'", \
                        "zh": "文档错误（API 版本 api-2.0；错误码 5300）"
                          },
                          "seed": 1,
                          "counts": { "on-purpose": 0, "by-family": 0, "by-default": 1, "crashed": 0, "hung": 0
                          },
                          "verdicts": { "unhandled": { "finding": { "en": "falls into the default", "zh": "落入默认分支" }, \
                        "remedy": { "en": "decide about the code, or about its family", "zh": "为该错误码或其所属的族编写处理" } },\
                        """)
                .contains("""
                        "handling": "by-default", "play": { "label": "5300 — API 2.0", "answer": { "status": 200, \
                        "contentType": "application/json", "body": "{\\"code\\":5300,\\"message\\":\\"%s\\"}" }, \
                        "outcome": { "kind": "value", "name": "GIVE_UP", "meaning": "success" }, "milliseconds": 0.0 }, \
                        "variations": [ ], "verdicts": [ { "verdict": "unhandled", \
                        "because": { "en": "ends in 'GIVE_UP', as codes do that no document lists", \
                        "zh": "结果为“GIVE_UP”，与文档未列出的错误码相同" }, \
                        "waiver": { "verdict": "unhandled", "code": "5300", "reason": "Nobody buys here.", \
                        "until": "2027-03-31" } }, { "verdict": "swallowed",""".formatted(matrix.errors().get(0).error().title().text()))
                .endsWith("""
                          "waivers": [
                            { "verdict": "unhandled", "code": "5300", "reason": "Nobody buys here.", \
                        "until": "2027-03-31", "state": "in-force", "verdicts": 1 }
                          ]
                        }
                        """);
    }

    @Test
    void isTheSameForTheSameMatrix() {
        Probe<String> probe = new SmallClient(Generation.API_3_0).probe();

        assertThat(probe.run().withoutTimes().toJson())
                .isEqualTo(probe.run().withoutTimes().toJson());
    }
}
