package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.NumericCode;
import io.github.tencenterrors.envelope.Generation;

/** The codes among which a code stands on the wire, as a client sees it. */
record InFamily(Generation generation, Kind kind, String name) {

    enum Kind {
        /** The part before the first dot. */
        NAMED,
        /** Numbers that share all digits but the last two; the documents do not speak of them, their tables suggest them. */
        HUNDRED,
        /** Module codes under one code. */
        MODULE
    }

    static InFamily of(DocumentedError error) {
        Generation generation = error.generation();
        if (error.code() instanceof NamedCode named) {
            return new InFamily(generation, Kind.NAMED, named.family());
        }
        if (error.code() instanceof ModuleCode) {
            return new InFamily(generation, Kind.MODULE, DocumentedError.ASSUMED_OUTER_CODE);
        }
        return new InFamily(generation, Kind.HUNDRED, Math.floorDiv(((NumericCode) error.code()).value(), 100) + "xx");
    }

    /** Whether the code is the family itself, and not one in it. */
    static boolean isFamily(DocumentedError error) {
        return error.code() instanceof NamedCode named && named.details().isEmpty();
    }
}
