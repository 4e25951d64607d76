package io.github.tencenterrors.schema;

import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.envelope.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a body says, whichever tier has read it.
 *
 * @param outcome what it says about the call
 * @param generation empty for an unrecognized body
 * @param code of a failure
 * @param moduleCode of a failure of API 2.0
 * @param requestId of a success too
 * @param documented whether the catalogue lists the code
 */
record Reading(
        Outcome outcome,
        @Nullable Generation generation,
        @Nullable String code,
        @Nullable ModuleCode moduleCode,
        @Nullable String requestId,
        boolean documented) {

    static Reading success(Generation generation, @Nullable String requestId) {
        return new Reading(Outcome.SUCCESS, generation, null, null, requestId, false);
    }
}
