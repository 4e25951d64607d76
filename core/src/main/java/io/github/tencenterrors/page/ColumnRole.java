package io.github.tencenterrors.page;

/** What a column of an error table holds; {@link HeaderWords} tell it. */
enum ColumnRole {
    HTTP_STATUS,
    MODULE_CODE,
    CODE,
    SOLUTION,
    DESCRIPTION,
    TITLE,
    /** A status beside a code, a code without one. */
    STATUS_OR_CODE,
    /** A code under a heading of error codes, anything elsewhere. */
    CODE_IF_HEADED
}
