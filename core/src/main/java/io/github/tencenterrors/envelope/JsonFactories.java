package io.github.tencenterrors.envelope;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;

/** Jackson's parsers as we need them: made once, since making one takes longer than reading a body. */
final class JsonFactories {

    /** For texts that have been read within limits before. */
    static final JsonFactory UNLIMITED = builder(Integer.MAX_VALUE).build();

    /** The same, with an exception where a member stands twice in one object. */
    static final JsonFactory UNIQUE = builder(Integer.MAX_VALUE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonFactory STANDARD =
            builder(ReadLimits.STANDARD.maxDepth()).build();

    private JsonFactories() {}

    static JsonFactory within(ReadLimits limits) {
        return limits.maxDepth() == ReadLimits.STANDARD.maxDepth()
                ? STANDARD
                : builder(limits.maxDepth()).build();
    }

    /**
     * Bounds depth and, by Jackson's default, the length of numbers; the size of a text is its owner's affair. Names are
     * not interned: those of a large body may be all different. They may have one hash, too, since Jackson's is the same
     * for "Aa" and "B@"; its table of names then stands aside, where by default it would refuse the body.
     */
    private static JsonFactoryBuilder builder(int depth) {
        return ((JsonFactoryBuilder) JsonFactory.builder())
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .streamReadConstraints(anyName(StreamReadConstraints.builder())
                        .maxNestingDepth(depth)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /** Lifts the bound on the length of names that Jackson has since 2.16. */
    private static StreamReadConstraints.Builder anyName(StreamReadConstraints.Builder constraints) {
        try {
            return constraints.maxNameLength(Integer.MAX_VALUE);
        } catch (NoSuchMethodError jacksonIsOlder) {
            return constraints;
        }
    }
}
