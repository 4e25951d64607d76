package io.github.tencenterrors.schema;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import io.github.tencenterrors.envelope.SchemaTier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a {@link ResponseContract} has to say of one body.
 *
 * <p>Made by {@link ResponseContract#check(String)}; immutable.
 *
 * @since 0.1
 */
public final class ContractReport {

    private final ResponseContract contract;
    private final Reading reading;
    private final List<Finding> findings;
    private final boolean conforms;
    private final CheckedBody body;

    ContractReport(
            ResponseContract contract, Reading reading, List<Finding> findings, boolean conforms, CheckedBody body) {
        this.contract = contract;
        this.reading = reading;
        this.findings = List.copyOf(findings);
        this.conforms = conforms;
        this.body = body;
    }

    /** What the body says about the call. */
    public Outcome outcome() {
        return reading.outcome();
    }

    /**
     * The generation, as far as it can be told: see {@link ResponseContract#assuming(Generation)}; empty for an
     * unrecognized body.
     */
    public Optional<Generation> generation() {
        return Optional.ofNullable(reading.generation());
    }

    /** The code of a failure, as it stands in the body. */
    public Optional<String> code() {
        return Optional.ofNullable(reading.code());
    }

    /** The module code at the head of the message; in API 2.0 alone. */
    public Optional<Long> moduleCode() {
        ModuleCode module = reading.moduleCode();
        return module == null ? Optional.empty() : Optional.of(module.value());
    }

    /** The request id, of a success too; in API 2.0 the number of an asynchronous task. */
    public Optional<String> requestId() {
        return Optional.ofNullable(reading.requestId());
    }

    /**
     * Whether the catalogue lists the code, a trailing dot and surrounding blanks left out of account.
     *
     * <p>This is about {@link #code()} and not about the module code, which has a rule of its own. A body without a code
     * has none that is documented.
     */
    public boolean documented() {
        return reading.documented();
    }

    /**
     * The documented meanings of the failure in its generation: those of the module code if that is listed, otherwise
     * those of the code; there may be several, or none.
     */
    public List<DocumentedError> meanings() {
        return contract.meanings(reading);
    }

    /** What is odd about the body, in the order of its text. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Whether the body keeps the contract.
     *
     * <p>The contract of the wire is kept by every body whose outcome can be told, whatever else is found. That of the
     * documents is kept by a body without findings. The rules, by the contract that a finding of theirs breaks:
     *
     * <table>
     * <caption>Rules</caption>
     * <tr><th>rule</th><th>breaks</th><th>what is found</th></tr>
     * <tr><td>{@code empty-body}, {@code too-large}, {@code too-deep}, {@code too-long-number}, {@code not-json}, {@code not-an-envelope}</td>
     *     <td>both</td><td>why the outcome cannot be told</td></tr>
     * <tr><td>{@code missing-member}, {@code wrong-type}, {@code unexpected-value}, {@code unexpected-member}</td>
     *     <td>both, or the documents'</td><td>what the schema of the contract asks for in vain; in a report of {@link
     *     ResponseContract#wire()} only beside {@code not-an-envelope}</td></tr>
     * <tr><td>{@code not-wrapped}, {@code duplicate-member}, {@code invalid-utf-8}, {@code byte-order-mark}, {@code
     *     unreadable-detail}</td><td>the documents'</td><td>what clients put up with</td></tr>
     * <tr><td>{@code undocumented-code}, {@code undocumented-module-code}</td><td>the documents'</td><td>a code that is
     *     not in the catalogue; products have codes of their own, see {@link ResponseContract#withCatalog}</td></tr>
     * <tr><td>{@code untidy-code}</td><td>the documents'</td><td>a code that strays from {@code Family.Detail}, such as
     *     by a trailing dot, and is not listed so</td></tr>
     * <tr><td>{@code more-findings}</td><td>the documents'</td><td>how many there are beyond the first hundred</td></tr>
     * </table>
     */
    public boolean conforms() {
        return conforms;
    }

    /**
     * The report as one JSON object on one line: {@code
     * {"source","generation","outcome","code","moduleCode","requestId","documented","findings":[{"rule","pointer","line","column","message"}]}}.
     *
     * <p>What a body does not have is null.
     *
     * @param source what the response is to be called
     */
    public String toJson(String source) {
        return ReportJson.of(source, this);
    }

    /**
     * The body as it may be shown to people, with a star for each character of a secret.
     *
     * <p>A secret is the value of a member, or of a parameter in a text, whose name sounds like one: secret, token,
     * password, private key, signature, authorization. Every line and column stays, so that {@link #findings()} can be
     * looked up in it. It is public because reports on many responses, which are not made here, show bodies too; what is
     * not masked stays inside.
     *
     * @return the body as characters, without a byte order mark; empty if it was too large to be read, or could not be
     *     got at
     */
    public String maskedBody() {
        return Secrets.starred(body.text());
    }

    /** The same body under the other contract. */
    ContractReport under(SchemaTier tier) {
        return body.check(contract.asking(tier));
    }

    String excerpt() {
        return Excerpt.ofBody(body.text());
    }

    /** The outcome, the code and the findings, in one line each. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(outcome().name().toLowerCase(Locale.ROOT));
        code().ifPresent(code -> lines.append(' ').append(Excerpt.quoted(code)));
        generation().ifPresent(each -> lines.append(" of ").append(each.label()));
        findings.forEach(finding -> lines.append("\n  ").append(finding));
        return lines.toString();
    }
}
