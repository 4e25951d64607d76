package io.github.tencenterrors.schema;

/** The values of a body that a report shows, or that decide on what it says. */
enum Kept {
    NAMED_CODE("/Response/Error/Code"),
    REQUEST_ID("/Response/RequestId"),
    NUMERIC_CODE("/code"),
    MESSAGE("/message"),
    TASK_NUMBER("/requestId");

    private final String pointer;

    Kept(String pointer) {
        this.pointer = pointer;
    }

    /** Where the value stands. */
    String pointer() {
        return pointer;
    }
}
