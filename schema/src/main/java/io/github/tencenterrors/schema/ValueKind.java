package io.github.tencenterrors.schema;

/** What a value can be seen to be by its first sign, or, for a number, by its signs. */
enum ValueKind {
    OBJECT,
    ARRAY,
    STRING,
    INTEGER,
    FRACTION,
    BOOLEAN,
    NULL
}
