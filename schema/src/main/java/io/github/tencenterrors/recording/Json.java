package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;

/** How recordings are parsed: generously, since what lies between the bodies is not kept; but it has to end. */
final class Json {

    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int DEEPEST = 10_000;

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNameLength(LONGEST)
                    .maxNumberLength(LONGEST)
                    .maxStringLength(LONGEST)
                    .build())
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private Json() {}
}
