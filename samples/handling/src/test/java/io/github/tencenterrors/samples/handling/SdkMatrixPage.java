package io.github.tencenterrors.samples.handling;

import com.tencentcloudapi.common.AbstractClient;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.handling.AttemptTimes;
import io.github.tencenterrors.handling.GivenVerdict;
import io.github.tencenterrors.handling.HandledError;
import io.github.tencenterrors.handling.HandledFault;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Play;
import io.github.tencenterrors.handling.Verdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** {@code docs/sdk-matrix.md}: what a probe of the SDK alone has found. Every figure in it is of the run. */
final class SdkMatrixPage {

    private SdkMatrixPage() {}

    static String of(HandlingMatrix matrix) {
        return String.join(
                "\n",
                "# What the official SDK alone does with every documented error",
                "",
                "This page is made by [`SdkHandlingTest`](../samples/handling), which fails when a run gives another one. It",
                "plays every documented error of API 3.0 to `%s` through WireMock, with nothing around it. The"
                        .formatted(matrix.name()),
                "SDK is `%s` with".formatted(jar(AbstractClient.class)),
                "`%s`. [How it is judged](handling.md).".formatted(jar(CvmClient.class)),
                "",
                "**%s.**".formatted(matrix),
                "",
                "Outcomes are told apart by the type of the exception, and the SDK has one type for every error: which one it",
                "was is left to `getErrorCode()`. That is no mistake of the SDK's; it is what a caller has who only catches the",
                "exception. Nor does it retry unless it is asked to. What `never` says of messages, untidy codes and added",
                "members is little: one outcome for all cannot change with them. That no request id is lost, and that two",
                "answers end in an undeclared exception, are findings. The service of [the sample](../samples/sdk-client), which",
                "decides by code, is given no verdict.",
                "",
                "## Verdicts",
                "",
                "| verdict | given | what is wrong | what to do |",
                "|---|---|---|---|",
                Arrays.stream(Verdict.values())
                        .map(each -> verdict(matrix, each))
                        .collect(Collectors.joining("\n")),
                "",
                "## Errors",
                "",
                "| code | scope | outcome | attempts | request id | verdicts |",
                "|---|---|---|---|---|---|",
                matrix.errors().stream().map(SdkMatrixPage::row).collect(Collectors.joining("\n")),
                "",
                "## Answers that are no error responses",
                "",
                "| fault | outcome | attempts | verdicts |",
                "|---|---|---|---|",
                matrix.faults().stream().map(SdkMatrixPage::row).collect(Collectors.joining("\n")),
                "");
    }

    private static String verdict(HandlingMatrix matrix, Verdict verdict) {
        long given = matrix.verdicts().stream()
                .filter(each -> each.verdict() == verdict)
                .count();
        String result = matrix.whyNotJudged(verdict)
                .map(each -> "not judged: " + each.why().text())
                .orElse(given == 0 ? "never" : given == 1 ? "once" : given + " times");
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        verdict.id(),
                        result,
                        verdict.finding().text(),
                        verdict.remedy().text());
    }

    private static String row(HandledError handled) {
        Play play = handled.play();
        boolean kept = play.requestId()
                .equals(play.injection().response().orElseThrow().requestId());
        return "| `%s` | %s | `%s` | %s | %s | %s |"
                .formatted(
                        handled.error().code().text(),
                        handled.error().scope() == Scope.COMMON
                                ? ""
                                : handled.error().scope().id(),
                        play.outcome().label(),
                        attempts(play),
                        kept ? "kept" : "lost",
                        verdicts(handled.verdicts()));
    }

    private static String row(HandledFault handled) {
        Play play = handled.play();
        return "| `%s` | `%s`%s | %s | %s |"
                .formatted(
                        handled.injection().fault(),
                        play.outcome().label(),
                        play.outcome().place().map(at -> " at `" + at + "`").orElse(""),
                        attempts(play),
                        verdicts(handled.verdicts()));
    }

    private static String attempts(Play play) {
        return play.attempts().map(AttemptTimes::count).map(String::valueOf).orElse("unknown");
    }

    private static String verdicts(List<GivenVerdict> verdicts) {
        return verdicts.stream().map(each -> "`" + each.verdict().id() + "`").collect(Collectors.joining(", "));
    }

    /** The version that ran, by the name of its file. */
    private static String jar(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .getFileName()
                .toString()
                .replaceAll("\\.jar$", "");
    }
}
