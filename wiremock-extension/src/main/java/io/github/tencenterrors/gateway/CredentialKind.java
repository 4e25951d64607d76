package io.github.tencenterrors.gateway;

import java.util.Arrays;

/**
 * What kind of key a secret id belongs to.
 *
 * @since 0.1
 */
public enum CredentialKind {
    /** A key of Tencent Cloud's API. */
    CLOUD_API,
    /** A key for something else, with which calls of the API cannot be signed. */
    OTHER;

    String id() {
        return EnumId.of(this);
    }

    static CredentialKind ofId(String id) {
        return EnumId.find(id, "no kind of key is called", Arrays.asList(values()));
    }
}
