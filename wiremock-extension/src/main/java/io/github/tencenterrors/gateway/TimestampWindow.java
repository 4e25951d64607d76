package io.github.tencenterrors.gateway;

import java.time.Duration;
import java.util.Arrays;

/**
 * By how much the timestamp of a call may differ from the gateway's clock. The documents disagree.
 *
 * @since 0.1
 */
public enum TimestampWindow {
    /** Documents 002 and 003, the Chinese twin of 000, and 001; the default. */
    FIVE_MINUTES(Duration.ofMinutes(5), "002, 003, 001"),
    /** Document 004, of API 2.0. */
    TWO_HOURS(Duration.ofHours(2), "004"),
    /** Document 000, of API 2017. */
    FIVE_HOURS(Duration.ofHours(5), "000");

    private final Duration length;
    private final String source;

    TimestampWindow(Duration length, String source) {
        this.length = length;
        this.source = source;
    }

    /** The largest difference, in both directions. */
    public Duration length() {
        return length;
    }

    /** The numbers of the documents that say so. */
    public String source() {
        return source;
    }

    /** The name in JSON: {@code five-minutes}. */
    String id() {
        return EnumId.of(this);
    }

    static TimestampWindow ofId(String id) {
        return EnumId.find(id, "no timestamp window is called", Arrays.asList(values()));
    }
}
