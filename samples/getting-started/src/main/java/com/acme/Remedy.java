package com.acme;

/** What a caller can do about a failed call. */
public enum Remedy {
    NOTHING,
    WAIT,
    GET_ACCESS,
    MAKE_ROOM,
    MEND_THE_CALL,
    LOOK_AGAIN,
    ASK_SOMEBODY;

    static Remedy of(String code) {
        String family = code.strip().split("\\.", 2)[0];
        return switch (family) {
            case "DryRunOperation" -> NOTHING;
            case "InternalError", "RequestLimitExceeded", "ResourceInUse", "ResourceUnavailable" -> WAIT;
            case "AuthFailure", "IpInBlacklist", "IpNotInWhitelist", "UnauthorizedOperation" -> GET_ACCESS;
            case "LimitExceeded", "ResourceInsufficient" -> MAKE_ROOM;
            case "InvalidAction", "InvalidParameter", "InvalidParameterValue", "InvalidRequest" -> MEND_THE_CALL;
            case "MissingParameter", "UnknownParameter", "RequestSizeLimitExceeded" -> MEND_THE_CALL;
            case "ActionOffline", "NoSuchProduct", "NoSuchVersion" -> MEND_THE_CALL;
            case "UnsupportedOperation", "UnsupportedProtocol", "UnsupportedRegion" -> MEND_THE_CALL;
            case "FailedOperation", "ResourceNotFound" -> LOOK_AGAIN;
            default -> ASK_SOMEBODY;
        };
    }
}
