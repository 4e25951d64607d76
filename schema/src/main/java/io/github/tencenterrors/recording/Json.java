package io.github.tencenterrors.recording;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;

/**
 * How recordings are parsed: generously, since what lies between the bodies is not kept; but it has to end. Names of one
 * hash are no reason to stop: the parser merely keeps no more of them.
 */
final class Json {

    private static final int LONGEST = 64 * 1024 * 1024;
    private static final int DEEPEST = 10_000;

    static final JsonFactory FACTORY = deepWriting(((JsonFactoryBuilder) JsonFactory.builder())
                    .streamReadConstraints(longNames(StreamReadConstraints.builder())
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST)
                            .maxStringLength(LONGEST)
                            .build())
                    .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW))
            .build();

    private Json() {}

    /** Jackson bounds names since 2.16. */
    private static StreamReadConstraints.Builder longNames(StreamReadConstraints.Builder constraints) {
        try {
            return constraints.maxNameLength(LONGEST);
        } catch (NoSuchMethodError jacksonIsOlder) {
            return constraints;
        }
    }

    /** Jackson bounds what it writes since 2.16. */
    private static JsonFactoryBuilder deepWriting(JsonFactoryBuilder builder) {
        try {
            return builder.streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(DEEPEST).build());
        } catch (NoClassDefFoundError jacksonIsOlder) {
            return builder;
        }
    }
}
