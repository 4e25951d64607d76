package io.github.tencenterrors.recording;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How responses stand in a recording. */
enum Format {
    /** One response a line. */
    LINES,
    /** HTTP Archive 1.2. */
    HAR,
    /** One stub mapping of WireMock's. */
    MAPPING,
    /** A list of them. */
    MAPPINGS,
    /** One response body. */
    RESPONSE,
    /** One of the others, to be told by what is in it. */
    BY_CONTENT;

    private static final String GZIP = ".gz";

    private static final Map<String, Format> BY_ENDING =
            Map.of(".jsonl", LINES, ".ndjson", LINES, ".har", HAR, ".json", BY_CONTENT);

    /** The format that a file is of by its name, gzipped or not; empty for a name that no recording has. */
    static Optional<Format> ofName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String plain = folded.endsWith(GZIP) ? folded.substring(0, folded.length() - GZIP.length()) : folded;
        for (Map.Entry<String, Format> each : BY_ENDING.entrySet()) {
            if (plain.endsWith(each.getKey())) {
                return Optional.of(each.getValue());
            }
        }
        return Optional.empty();
    }

    /** The endings of recordings, for messages. */
    static String allEndings() {
        return BY_ENDING.keySet().stream().sorted().collect(Collectors.joining(", ")) + ", each also with " + GZIP;
    }
}
