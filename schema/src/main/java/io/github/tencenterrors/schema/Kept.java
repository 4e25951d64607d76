package io.github.tencenterrors.schema;

/** The values of a body that a report shows, or that decide on what it says. */
enum Kept {
    NAMED_CODE("/Response/Error/Code", false),
    REQUEST_ID("/Response/RequestId", false),
    NUMERIC_CODE("/code", true),
    MESSAGE("/message", false),
    TASK_NUMBER("/requestId", true);

    private final String pointer;
    private final boolean maybeInteger;

    Kept(String pointer, boolean maybeInteger) {
        this.pointer = pointer;
        this.maybeInteger = maybeInteger;
    }

    /** Where the value stands. */
    String pointer() {
        return pointer;
    }

    /** Whether an integer is kept as well as a text. */
    boolean maybeInteger() {
        return maybeInteger;
    }
}
