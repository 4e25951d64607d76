package io.github.tencenterrors.schema;

/** What a value of an envelope is to a reader, beside what the schemas ask of it. */
enum Meaning {
    NONE(""),
    NAMED_CODE("/Response/Error/Code"),
    REQUEST_ID("/Response/RequestId"),
    NUMERIC_CODE("/code"),
    MESSAGE("/message"),
    TASK_NUMBER("/requestId"),
    BATCH("/detail");

    private final String pointer;

    Meaning(String pointer) {
        this.pointer = pointer;
    }

    /** Where it stands. */
    String pointer() {
        return pointer;
    }
}
