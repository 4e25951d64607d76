package io.github.tencenterrors.schema;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.ReadingRule;
import io.github.tencenterrors.envelope.ResponseBody;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.envelope.SchemaTier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a response body of Tencent Cloud's must keep.
 *
 * <pre>{@code
 * ContractReport report = ResponseContract.documented().check(body);
 * }</pre>
 *
 * <p>There are two. {@link #wire()} is kept by every body whose outcome clients can tell; {@link #documented()} by those
 * that also are what the documents promise, code included. Which of our rules each asks for is told at {@link
 * ContractReport#conforms()}.
 *
 * <p>Immutable, and so fit to be shared by threads. Nothing is ever fetched from a network.
 *
 * @since 0.1
 */
public final class ResponseContract {

    private static final int MOST_FINDINGS = 100;

    private static final ResponseContract WIRE =
            new ResponseContract(SchemaTier.WIRE, ErrorCatalog.bundled(), ResponseReader.standard());

    private final SchemaTier tier;
    private final ErrorCatalog catalog;
    private final ResponseReader reader;

    private ResponseContract(SchemaTier tier, ErrorCatalog catalog, ResponseReader reader) {
        this.tier = tier;
        this.catalog = catalog;
        this.reader = reader;
    }

    /** What clients really receive, with the {@linkplain ErrorCatalog#bundled() bundled} catalogue. */
    public static ResponseContract wire() {
        return WIRE;
    }

    /** What the documents promise, with the {@linkplain ErrorCatalog#bundled() bundled} catalogue. */
    public static ResponseContract documented() {
        return WIRE.asking(SchemaTier.DOCUMENTED);
    }

    /**
     * The same contract, with the codes of that catalogue.
     *
     * @param other the whole catalogue; to add a product's codes give {@link ErrorCatalog#bundled()} joined with them
     */
    public ResponseContract withCatalog(ErrorCatalog other) {
        return new ResponseContract(tier, other, reader);
    }

    /**
     * The same contract, for bodies that are of that generation if nothing else tells.
     *
     * <p>API 3.0 and API 2017 share an envelope. A failure is of the one whose vocabulary has its code; where both or
     * neither have it, and of every success, the generation is what is assumed here: API 3.0 unless this method says
     * otherwise. API 2.0 is told by its envelope, so that assuming it changes nothing.
     */
    public ResponseContract assuming(Generation generation) {
        return new ResponseContract(tier, catalog, reader.assuming(generation));
    }

    /** Checks a body; never throws, whatever is in it. */
    public ContractReport check(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // What has no UTF-8, such as half of a surrogate pair, has become something else.
        boolean isSame = new String(bytes, StandardCharsets.UTF_8).equals(body);
        TierOne seen = isSame ? TierOne.of(bytes, tier) : null;
        Reading reading = reading(seen);
        return reading == null
                ? judge(reader.read(body), seen != null)
                : new ContractReport(this, reading, List.of(), true, CheckedBody.of(body));
    }

    /** Checks a body of UTF-8 bytes, to which the report does not hold on; never throws, whatever is in it. */
    public ContractReport check(byte[] body) {
        TierOne seen = TierOne.of(body, tier);
        Reading reading = reading(seen);
        return reading == null
                ? judge(reader.read(body), seen != null)
                : new ContractReport(this, reading, List.of(), true, CheckedBody.of(body.clone()));
    }

    /**
     * Checks a recorded body.
     *
     * @param file a file that holds one response body and nothing else
     * @throws IllegalArgumentException if there is no such file; the message offers the nearest
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public ContractReport check(Path file) {
        return check(RecordedFile.read(file, reader.limits()));
    }

    /**
     * The report on a response whose body could not be got at: unrecognized, with that finding and no other.
     *
     * @param reason why not, such as that the recording is damaged
     */
    public ContractReport withoutBody(Finding reason) {
        return judge(ResponseBody.unreadable(reason));
    }

    /** The errors that count as documented. */
    public ErrorCatalog catalog() {
        return catalog;
    }

    /** Whether it asks for what clients receive, or for what the documents promise. */
    public SchemaTier tier() {
        return tier;
    }

    /** What tier two says, which tells what is odd, and where. */
    ContractReport judge(ResponseBody body) {
        return judge(body, false);
    }

    /** The same of a body whose shape tier one may have found to be good: that need not be asked again. */
    private ContractReport judge(ResponseBody body, boolean inShape) {
        Violations shape = inShape ? Violations.NONE : ShapeCheck.violations(body, tier);
        Optional<CodeCheck> codes = body.error().map(error -> CodeCheck.of(error, catalog));
        List<Violation> violations = new ArrayList<>(shape.first());
        codes.ifPresent(check -> violations.addAll(check.violations(codePointer(body))));
        List<Finding> findings = new ArrayList<>(body.findings());
        body.json().ifPresent(json -> findings.addAll(Violation.located(violations, json)));
        findings.sort(Comparator.comparing(Finding::position));
        boolean conforms = tier == SchemaTier.WIRE
                ? shape.isEmpty() && body.outcome() != Outcome.UNRECOGNIZED
                : findings.isEmpty();
        return new ContractReport(
                this, reading(body, codes), shortened(findings, shape.more()), conforms, CheckedBody.of(body));
    }

    private static List<Finding> shortened(List<Finding> findings, int more) {
        if (findings.size() <= MOST_FINDINGS) {
            return findings;
        }
        List<Finding> listed = new ArrayList<>(findings.subList(0, MOST_FINDINGS));
        listed.add(new Finding(
                ReadingRule.MORE_FINDINGS.id(),
                "",
                findings.get(MOST_FINDINGS).position(),
                "and " + (findings.size() - MOST_FINDINGS + more) + " more"));
        return listed;
    }

    private @Nullable Reading reading(@Nullable TierOne seen) {
        return seen == null ? null : seen.reading(catalog, reader.responseGeneration());
    }

    List<DocumentedError> meanings(Reading reading) {
        return CodeCheck.meanings(reading, catalog);
    }

    ResponseContract asking(SchemaTier other) {
        return new ResponseContract(other, catalog, reader);
    }

    private Reading reading(ResponseBody body, Optional<CodeCheck> codes) {
        Optional<Generation> generation = body.envelope()
                .map(envelope -> envelope == Envelope.FLAT
                        ? Generation.API_2_0
                        : codes.map(CodeCheck::generation).orElse(reader.responseGeneration()));
        return new Reading(
                body.outcome(),
                generation.orElse(null),
                body.error().map(ErrorResponse::code).orElse(null),
                body.error().flatMap(ErrorResponse::moduleCode).orElse(null),
                body.requestId().orElse(null),
                codes.filter(CodeCheck::documented).isPresent());
    }

    private static String codePointer(ResponseBody body) {
        if (body.envelope().equals(Optional.of(Envelope.FLAT))) {
            return "/code";
        }
        return body.json().filter(json -> json.root().has("Response")).isPresent()
                ? "/Response/Error/Code"
                : "/Error/Code";
    }
}
