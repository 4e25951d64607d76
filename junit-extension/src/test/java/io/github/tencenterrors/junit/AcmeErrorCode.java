package io.github.tencenterrors.junit;

/** Shaped like the enums of the SDK; one of its codes is documented, two are not. */
enum AcmeErrorCode {
    AUTHFAILURE_TOKENFAILURE("AuthFailure.TokenFailure"),
    RESOURCEINUSE_BURNING("ResourceInUse.Burning"),
    SMOKE("Smoke");

    private final String value;

    AcmeErrorCode(String value) {
        this.value = value;
    }

    public String getValue() {
        return value;
    }
}
