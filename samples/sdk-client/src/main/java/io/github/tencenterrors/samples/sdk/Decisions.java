package io.github.tencenterrors.samples.sdk;

import static io.github.tencenterrors.samples.sdk.Decision.GIVE_UP;
import static io.github.tencenterrors.samples.sdk.Decision.RENEW_CREDENTIALS;
import static io.github.tencenterrors.samples.sdk.Decision.RETRY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What to do about which code.
 *
 * <p>A row holds for its codes and for all below them: {@code LimitExceeded} for {@code LimitExceeded.SpotQuota} too,
 * unless that one has a row of its own. The longest one counts; their order does not.
 */
final class Decisions {

    /** The SDK's own code for every HTTP status but 200. */
    private static final String NOT_OK = "ServerSideError";

    private static final Verdict ON_NO_ANSWER = new Verdict(RETRY, NoAnswerException::new);
    private static final Verdict ON_UNLISTED_CODE = new Verdict(GIVE_UP, UnexpectedCodeException::new);

    private static final Map<String, Verdict> TABLE = table(
            row(RETRY, NoAnswerException::new, NOT_OK),
            row(RETRY, ThrottledException::new, "RequestLimitExceeded"),
            row(
                    RETRY,
                    ResourceStateException::new,
                    "MutexOperation",
                    "OperationDenied.InstanceOperationInProgress",
                    "ResourceInUse",
                    "ResourceUnavailable"),
            row(RETRY, ServiceFaultException::new, "InternalError", "InternalServerError"),
            row(
                    RENEW_CREDENTIALS,
                    CredentialsException::new,
                    "AuthFailure.SecretIdNotFound",
                    "AuthFailure.SignatureExpire",
                    "AuthFailure.SignatureFailure",
                    "AuthFailure.TokenFailure",
                    "UnauthorizedOperation.InvalidToken"),
            row(
                    GIVE_UP,
                    CredentialsException::new,
                    "AuthFailure",
                    "UnauthorizedOperation.MFAExpired",
                    "UnauthorizedOperation.MFANotFound"),
            row(
                    GIVE_UP,
                    PermissionException::new,
                    "AccountQualificationRestrictions",
                    "AuthFailure.UnauthorizedOperation",
                    "InvalidPermission",
                    "IpInBlacklist",
                    "IpNotInWhitelist",
                    "OperationDenied",
                    "UnauthorizedOperation"),
            row(GIVE_UP, DryRunException::new, "DryRunOperation"),
            row(
                    GIVE_UP,
                    ResourceMissingException::new,
                    "FailedOperation.DisasterRecoverGroupNotFound",
                    "FailedOperation.NotFoundEIP",
                    "InvalidAccountId.NotFound",
                    "InvalidHostId.NotFound",
                    "InvalidImageId.NotFound",
                    "InvalidInstanceId.NotFound",
                    "InvalidKeyPairId.NotFound",
                    "InvalidProjectId.NotFound",
                    "InvalidSecurityGroupId.NotFound",
                    "ResourceNotFound"),
            row(
                    GIVE_UP,
                    ResourceStateException::new,
                    "InvalidImageId.IncorrectState",
                    "InvalidInstanceState",
                    "UnsupportedOperation.InstanceStateBanning",
                    "UnsupportedOperation.InstanceStateCorrupted",
                    "UnsupportedOperation.InstanceStateEnterRescueMode",
                    "UnsupportedOperation.InstanceStateFreezing",
                    "UnsupportedOperation.InstanceStateIsolating",
                    "UnsupportedOperation.InstanceStateNotRunning",
                    "UnsupportedOperation.InstanceStatePending",
                    "UnsupportedOperation.InstanceStateRebooting",
                    "UnsupportedOperation.InstanceStateRunning",
                    "UnsupportedOperation.InstanceStateShutdown",
                    "UnsupportedOperation.InstanceStateStarting",
                    "UnsupportedOperation.InstanceStateStopped",
                    "UnsupportedOperation.InstanceStateStopping",
                    "UnsupportedOperation.InstanceStateTerminated",
                    "UnsupportedOperation.InstanceStateTerminating"),
            row(
                    GIVE_UP,
                    CapacityException::new,
                    "InternalError.Test",
                    "InvalidParameter.InvalidCloudDiskSoldOut",
                    "ResourceInsufficient",
                    "ResourceUnavailable.InstanceType",
                    "ResourcesSoldOut"),
            row(
                    GIVE_UP,
                    QuotaException::new,
                    "ImageQuotaLimitExceeded",
                    "InstancesQuotaLimitExceeded",
                    "InvalidKeyPair.LimitExceeded",
                    "LimitExceeded",
                    "OverQuota"),
            row(
                    GIVE_UP,
                    BillingException::new,
                    "InternalError.TradeUnknownError",
                    "InvalidAccount.InsufficientBalance",
                    "InvalidAccount.UnpaidOrder"),
            row(GIVE_UP, ServiceFaultException::new, "FailedOperation", "SecGroupActionFailure"),
            row(
                    GIVE_UP,
                    InvalidRequestException::new,
                    "ActionOffline",
                    "EniNotAllowedChangeSubnet",
                    "InvalidAccount",
                    "InvalidAccountId",
                    "InvalidAccountIs",
                    "InvalidAction",
                    "InvalidClientToken",
                    "InvalidFilter",
                    "InvalidFilterValue",
                    "InvalidHost",
                    "InvalidHostId",
                    "InvalidImageId",
                    "InvalidImageName",
                    "InvalidImageOsType",
                    "InvalidImageOsVersion",
                    "InvalidInstance",
                    "InvalidInstanceId",
                    "InvalidInstanceName",
                    "InvalidInstanceNotSupportedPrepaidInstance",
                    "InvalidInstanceType",
                    "InvalidKeyPair",
                    "InvalidKeyPairId",
                    "InvalidKeyPairName",
                    "InvalidKeyPairNameEmpty",
                    "InvalidKeyPairNameIncludeIllegalChar",
                    "InvalidKeyPairNameTooLong",
                    "InvalidParameter",
                    "InvalidParameterCombination",
                    "InvalidParameterConflict",
                    "InvalidParameterValue",
                    "InvalidParameterValueLimit",
                    "InvalidParameterValueOffset",
                    "InvalidPassword",
                    "InvalidPeriod",
                    "InvalidProjectId",
                    "InvalidPublicKey",
                    "InvalidRegion",
                    "InvalidRequest",
                    "InvalidSecurityGroupId",
                    "InvalidSgId",
                    "InvalidZone",
                    "MissingParameter",
                    "NoSuchProduct",
                    "NoSuchVersion",
                    "RegionAbilityLimit",
                    "RequestSizeLimitExceeded",
                    "UnknownParameter",
                    "UnsupportedOperation",
                    "UnsupportedProtocol",
                    "UnsupportedRegion",
                    "VpcAddrNotInSubNet",
                    "VpcIpIsUsed"));

    private Decisions() {}

    static Verdict on(Optional<String> code) {
        return code.map(Decisions::onCode).orElse(ON_NO_ANSWER);
    }

    private static Verdict onCode(String code) {
        Verdict verdict = TABLE.get(code);
        if (verdict != null) {
            return verdict;
        }
        int dot = code.lastIndexOf('.');
        return dot < 0 ? ON_UNLISTED_CODE : onCode(code.substring(0, dot));
    }

    private static Map<String, Verdict> table(Row... rows) {
        return Arrays.stream(rows)
                .flatMap(row -> row.codes().stream().map(code -> Map.entry(code, row.verdict())))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Row row(Decision decision, Function<FailedCall, CloudException> exception, String... codes) {
        return new Row(new Verdict(decision, exception), List.of(codes));
    }

    private record Row(Verdict verdict, List<String> codes) {}
}
