package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ErrorCode;
import io.github.tencenterrors.envelope.Generation;
import java.util.Optional;

/**
 * What makes a documented error itself: one meaning of one code in one generation.
 *
 * @param generation whose vocabulary the code belongs to
 * @param scope where it can occur
 * @param product whose code it is; in {@link Scope#MODULE} and {@link Scope#PRODUCT} alone
 * @param code the code, which need not be unique
 * @param variant which of several meanings, such as {@code resource}
 * @since 0.1
 */
public record ErrorIdentity(
        Generation generation, Scope scope, Optional<String> product, ErrorCode code, Optional<String> variant) {

    /** The identity for people: {@code AuthFailure (resource) — API 2017}. */
    public String label() {
        String meaning = variant.map(text -> " (" + text + ")").orElse("");
        String place = scope == Scope.COMMON ? "" : ", " + product.orElse(scope.id());
        return code.text() + meaning + " — " + generation.label() + place;
    }

    @Override
    public String toString() {
        return label();
    }
}
