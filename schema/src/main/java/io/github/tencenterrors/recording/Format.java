package io.github.tencenterrors.recording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How responses stand in a file. */
enum Format {
    /** One response a line. */
    LINES(".jsonl", ".ndjson"),
    /** HTTP Archive 1.2. */
    HAR(".har"),
    /** To be told by what is in it: one response, stub mappings, or one of the other formats under another name. */
    BY_CONTENT(".json"),
    /** A file that is one stub mapping of WireMock's. */
    MAPPING,
    /** A file with a list of them. */
    MAPPINGS,
    /** A file that is one response body. */
    RESPONSE;

    private static final String GZIP = ".gz";

    private final List<String> endings;

    Format(String... endings) {
        this.endings = List.of(endings);
    }

    /** The format that a file is of by its name, gzipped or not; empty for a name that no recording has. */
    static Optional<Format> ofName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        String plain = folded.endsWith(GZIP) ? folded.substring(0, folded.length() - GZIP.length()) : folded;
        for (Format each : values()) {
            for (String ending : each.endings) {
                if (plain.endsWith(ending)) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** The endings that count, for messages. */
    static String allEndings() {
        return Arrays.stream(values())
                        .flatMap(each -> each.endings.stream())
                        .sorted()
                        .collect(Collectors.joining(", ")) + ", each also with " + GZIP;
    }
}
