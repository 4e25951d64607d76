package io.github.tencenterrors.recording;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on recorded responses.
 *
 * <p>A failure tells how many responses there are, and names the first of those that are not as they should be.
 *
 * @since 0.1
 */
public final class RecordingAssert extends AbstractAssert<RecordingAssert, RecordingReport> {

    private static final String UNDOCUMENTED = "undocumented-code";
    private static final String UNDOCUMENTED_MODULE = "undocumented-module-code";

    RecordingAssert(@Nullable RecordingReport actual) {
        super(actual, RecordingAssert.class);
    }

    /** Verifies that there is a response, and that each of them keeps the contract it was checked against. */
    public RecordingAssert conform() {
        requireResponses();
        if (!report().conforms()) {
            String wanted = "to keep the contract, but " + Figures.grouped(report().violating()) + " did not";
            throw failure("%s", RecordingFailure.of(report(), wanted, groups(group -> group.breaking() > 0)));
        }
        return this;
    }

    /** Verifies that there is a response, and that the catalogue lists every code and every module code in them. */
    public RecordingAssert haveNoUndocumentedCodes() {
        requireResponses();
        return haveNone(
                "to have no codes that the catalogue does not list",
                group -> group.rule().equals(UNDOCUMENTED) || group.rule().equals(UNDOCUMENTED_MODULE));
    }

    /** Verifies that there is a response, and that nothing about any of them is odd. */
    public RecordingAssert haveNoFindings() {
        requireResponses();
        return haveNone("to have no findings", group -> true);
    }

    /** Verifies that a response has that code, as it stands in the body; a numeric one by its digits. */
    public RecordingAssert containCode(String code) {
        if (report().codes().stream().noneMatch(each -> each.code().equals(code))) {
            throw failure("%s", RecordingFailure.ofMissingCode(report(), code));
        }
        return this;
    }

    private RecordingReport report() {
        isNotNull();
        return actual;
    }

    /** What holds of nothing at all proves nothing. */
    private void requireResponses() {
        if (report().responses() == 0) {
            throw failure("%s", RecordingFailure.of(report(), "to have a response, but had none", List.of()));
        }
    }

    private RecordingAssert haveNone(String wanted, Predicate<FindingGroup> unwanted) {
        List<FindingGroup> found = groups(unwanted);
        if (!found.isEmpty()) {
            throw failure("%s", RecordingFailure.of(report(), wanted, found));
        }
        return this;
    }

    private List<FindingGroup> groups(Predicate<FindingGroup> wanted) {
        return report().findings().stream().filter(wanted).toList();
    }
}
