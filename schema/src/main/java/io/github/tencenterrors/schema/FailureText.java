package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a failed assertion says: the body, what was wanted of it, and what was found in it. */
final class FailureText {

    private static final int MOST_FINDINGS = 10;

    private FailureText() {}

    static String of(ContractReport report, String wanted) {
        return "\nExpecting response:\n" + report.excerpt() + "\n" + wanted + findings(report);
    }

    /** A value as it is called in files and on the command line; a text between quotation marks. */
    static String shown(Object value) {
        if (value instanceof Outcome outcome) {
            return outcome.name().toLowerCase(Locale.ROOT);
        }
        if (value instanceof Generation generation) {
            return generation.label();
        }
        return value instanceof String text ? Excerpt.quoted(text) : value.toString();
    }

    private static String findings(ContractReport report) {
        int count = report.findings().size();
        if (count == 0) {
            return "";
        }
        return report.findings().stream()
                .limit(MOST_FINDINGS)
                .map(finding -> "\n  " + Excerpt.ofLine(finding.toString()))
                .collect(Collectors.joining(
                        "",
                        "\nfindings:",
                        count > MOST_FINDINGS ? "\n  … and " + (count - MOST_FINDINGS) + " more" : ""));
    }
}
