package io.github.tencenterrors.recording;

import io.github.tencenterrors.schema.ContractReport;

/**
 * A recorded response, and what the contract says of it.
 *
 * <p>A record that is broken has a report too: its outcome is unrecognized, and its one finding tells why.
 *
 * @param source where the response stands: {@code traffic.jsonl:17} is line 17 of a file, {@code
 *     session.har#/log/entries/3} a member of one, {@code error.json} a whole file
 * @param report what the contract says; lines and columns in it count within the body
 * @since 0.1
 */
public record CheckedResponse(String source, ContractReport report) {

    /** One object on one line, as {@code check --format json} prints it. */
    public String toJson() {
        return report.toJson(source);
    }
}
