package io.github.tencenterrors.catalog;

/**
 * What kind of failure an error is. The classification is ours; no document has one.
 *
 * @since 0.1
 */
public enum Category {
    /** Who calls could not be established: key, signature, token, clock, nonce. */
    AUTHENTICATION,
    /** Who calls is known and may not do this. */
    AUTHORIZATION,
    /** The request itself is wrong and will be wrong again. */
    INVALID_REQUEST,
    /** Too many requests in a time, or at once. */
    THROTTLING,
    /** A limit of the account is used up. */
    QUOTA,
    /** The resource is there, in a state that forbids the operation. */
    RESOURCE_STATE,
    /** The resource is not there. */
    RESOURCE_MISSING,
    /** Tencent Cloud has none left to give. */
    CAPACITY,
    /** Money is wanting, or a purchase was refused. */
    BILLING,
    /** Something failed on the side of the server. */
    SERVER_FAULT,
    /** The API is out of service for a while. */
    MAINTENANCE,
    /** No such API, version, region or protocol. */
    UNSUPPORTED,
    /** A part of a batch was done. */
    PARTIAL_SUCCESS,
    /** Nothing was done because nothing was asked for: the request would have succeeded. */
    DRY_RUN,
    /** A source lists the code without saying what it means, and no documented code is a parent of it. */
    UNCLASSIFIED;

    /** The name in files and on the command line. */
    public String id() {
        return Identified.id(this);
    }

    /**
     * The constant of that name.
     *
     * @throws IllegalArgumentException if there is none; the message offers the nearest
     */
    public static Category ofId(String id) {
        return Identified.constant(Category.class, "category", id);
    }
}
