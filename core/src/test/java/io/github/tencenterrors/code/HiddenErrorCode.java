package io.github.tencenterrors.code;

/** Constants that a reader of constants in another package has no access to. */
class HiddenErrorCode {

    public static final HiddenErrorCode ONLY = new HiddenErrorCode();

    public String getValue() {
        return "FailedOperation.Hidden";
    }
}
