package io.github.tencenterrors.samples.report;

import io.github.tencenterrors.catalog.Basis;
import io.github.tencenterrors.catalog.Category;
import io.github.tencenterrors.catalog.DocumentRow;
import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.catalog.ErrorIdentity;
import io.github.tencenterrors.catalog.LocalizedText;
import io.github.tencenterrors.catalog.Retry;
import io.github.tencenterrors.catalog.RetryAdvice;
import io.github.tencenterrors.catalog.Scope;
import io.github.tencenterrors.catalog.Selection;
import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.handling.Variation;
import io.github.tencenterrors.handling.Verdict;
import io.github.tencenterrors.handling.Waiver;
import io.github.tencenterrors.handling.Waivers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Matrices as they come, and as somebody may forge them. */
final class Matrices {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 31);

    /** What would harm a page that took texts for markup. */
    static final String HARM = "</script><script>document.title='harmed'</script>"
            + "<img src=https://example.invalid/ onerror=document.title='harmed'>\u202egnp <!-- {{script}}";

    /** Hangs now and then, and is therefore made once. */
    private static final HandlingMatrix ORDINARY =
            waived(CarelessService.probe().run());

    /** By their number of errors. */
    private static final Map<Integer, HandlingMatrix> LARGE = new ConcurrentHashMap<>();

    private Matrices() {}

    /** Most verdicts, and waivers of every state. */
    static HandlingMatrix ordinary() {
        return ORDINARY;
    }

    /** All generations; nobody has told of successes, request ids or attempts. */
    static HandlingMatrix ofAllGenerations() {
        return Probe.of(injection -> injection
                        .error()
                        .map(each -> each.category() == Category.UNCLASSIFIED
                                ? "GIVE_UP"
                                : each.category().name())
                        .orElse("GIVE_UP"))
                .named("网关")
                .selecting(Selection.all())
                .run();
    }

    static HandlingMatrix flawless() {
        return Probe.of(injection ->
                        injection.error().map(each -> each.category().name()).orElse("UNKNOWN"))
                .selecting(Selection.all().withCodes("InternalError", "ResourceNotFound"))
                .varying()
                .withoutBrokenAnswers()
                .run();
    }

    static HandlingMatrix none() {
        return new HandlingMatrix(
                "nothing", LocalizedText.english("nothing"), 1, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static HandlingMatrix hostile() {
        DocumentedError error = error("InvalidParameter.Hostile", HARM, Category.QUOTA);
        return Probe.of(injection ->
                        HARM + injection.error().isPresent() + " {\"Token\":\"geheim\"} " + "x".repeat(3_000))
                .named(HARM)
                .from(ErrorCatalog.of(List.of(error)))
                .run()
                .waiving(Waivers.of(new Waiver(Verdict.HUNG, HARM, HARM, DAY)), DAY);
    }

    /** Of so many errors, with more outcomes than a page has columns. */
    static HandlingMatrix large(int errors) {
        return LARGE.computeIfAbsent(errors, Matrices::made);
    }

    private static HandlingMatrix made(int errors) {
        Category[] categories = Category.values();
        ErrorCatalog catalog = ErrorCatalog.of(IntStream.range(0, errors)
                .mapToObj(i -> error(
                        "Family%d.Detail%05d".formatted(i / 40, i),
                        "Title of error %d, as long as titles are".formatted(i),
                        categories[i % categories.length]))
                .toList());
        return Probe.of(injection -> injection
                        .error()
                        .filter(each -> each.label().hashCode() % 5 != 0)
                        .map(each -> each.category() + " " + each.label().hashCode() % 3)
                        .orElse("GIVE_UP"))
                .named("a service of " + errors + " errors")
                .from(catalog)
                .varying(Variation.PLAIN_MESSAGE, Variation.TRAILING_DOT)
                .successIs("RETRY_LATER"::equals)
                .run();
    }

    private static HandlingMatrix waived(HandlingMatrix matrix) {
        return matrix.waiving(
                Waivers.of(
                        new Waiver(
                                Verdict.UNHANDLED,
                                "Unsupported*",
                                "The gateway refuses these before they get here.",
                                DAY),
                        new Waiver(Verdict.REQUEST_ID_LOST, "*", "Until the log has it, in OPS-1234.", DAY),
                        new Waiver(Verdict.SWALLOWED, "EMPTY_BODY", "Seen once, years ago.", DAY.minusDays(1)),
                        new Waiver(Verdict.HUNG, "MissingParameter", "Mended in March.", DAY)),
                DAY);
    }

    private static DocumentedError error(String code, String title, Category category) {
        return new DocumentedError(
                new ErrorIdentity(
                        Generation.API_3_0,
                        Scope.PRODUCT,
                        Optional.of("acme"),
                        ErrorCode.parse(code),
                        Optional.empty()),
                Optional.empty(),
                new LocalizedText(Map.of("en", title, "zh", "错误：" + title)),
                new LocalizedText(
                        Map.of("en", title + ", in a sentence or two of a description.", "zh", "说明：" + title)),
                category,
                new RetryAdvice(Retry.NEVER, Basis.ASSUMED, "Assumed: " + title.substring(0, 5)),
                List.of(new DocumentRow("acme", 1, 1)));
    }
}
