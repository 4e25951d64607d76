package io.github.tencenterrors.gateway;

import static io.github.tencenterrors.envelope.Generation.API_2017;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.envelope.Generation.API_3_0;
import static io.github.tencenterrors.gateway.GatewayCode.ASSUMED;
import static io.github.tencenterrors.gateway.GatewayCode.LOGGED;
import static io.github.tencenterrors.gateway.GatewayCode.OFFICIAL;

import io.github.tencenterrors.envelope.Generation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a gateway decides about a call, in this order; the first rule that is broken gives the answer.
 *
 * <p>Each constant says what the call has done. Codes are those of the catalogue. Where no document names the code for a
 * cause, it is the nearest one and its source is {@code assumed}. The order is assumed, too: no document has one.
 *
 * @since 0.1
 */
public enum GatewayRule {
    /** The method is neither GET nor POST. */
    METHOD(
            code(API_3_0, "UnsupportedProtocol", "002"),
            code(API_2017, "InvalidRequest.UnsupportedProtocol", ASSUMED),
            code(API_2_0, "4600", ASSUMED)),
    /** It came over plain http, and the gateway was told that this is not allowed. */
    HTTPS_ONLY(
            code(API_3_0, "UnsupportedProtocol", ASSUMED),
            code(API_2017, "InvalidRequest.UnsupportedProtocol", "000, 003"),
            code(API_2_0, "4600", "001")),
    /** A GET has more than 32 KB in its URL, a form more than 1 MB, another body more than 10 MB. */
    SIZE(code(API_3_0, "RequestSizeLimitExceeded", OFFICIAL)),
    /** The header {@code Authorization} is there and is not as TC3 wants it. */
    AUTHORIZATION(code(API_3_0, "AuthFailure.InvalidAuthorization", OFFICIAL)),
    /** {@code Authorization: SKIP} for an action that must be signed. */
    UNSIGNED(code(API_3_0, "AuthFailure.InvalidAuthorization", ASSUMED)),
    /** A body of type {@code application/json} is no JSON object. */
    JSON(code(API_3_0, "InvalidParameter", ASSUMED)),
    /** A body of type {@code multipart/form-data} has no boundary, or does not begin and end with it. */
    MULTIPART(code(API_3_0, "InvalidRequest", OFFICIAL)),
    /** No action is named. */
    MISSING_ACTION(
            code(API_3_0, "MissingParameter", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** No version is named; in API 2017 and API 2.0 the version decides which of the two it is. */
    MISSING_VERSION(code(API_3_0, "MissingParameter", "002")),
    /** There is no timestamp. */
    MISSING_TIMESTAMP(
            code(API_3_0, "MissingParameter", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** There is no nonce; TC3 has none. */
    MISSING_NONCE(
            code(API_3_0, "MissingParameter", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** There is no secret id, which in TC3 stands in the header {@code Authorization}. */
    MISSING_SECRET_ID(
            code(API_3_0, "MissingParameter", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** There is a secret id, and no signature. */
    MISSING_SIGNATURE(
            code(API_3_0, "MissingParameter", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** Timestamp or nonce is no positive integer or too large, the signature method none that there is, or the secret id too long. */
    MALFORMED_VALUE(
            code(API_3_0, "InvalidParameterValue", "002"),
            code(API_2017, "InvalidParameter", "000, 003"),
            code(API_2_0, "4000", "001, 004")),
    /** The gateway does not know the secret id. */
    SECRET_ID(
            code(API_3_0, "AuthFailure.SecretIdNotFound", "002"),
            code(API_2017, "InvalidParameter.SecretIdNotFound", "000, 003"),
            code(API_2_0, "4104", "001")),
    /** The key is none of the API's. */
    KIND_OF_KEY(
            code(API_3_0, "AuthFailure.InvalidSecretId", "002"),
            code(API_2017, "InvalidParameter.SecretIdNotFound", ASSUMED),
            code(API_2_0, "4104", ASSUMED)),
    /** The signature is not the one of this request with this key. */
    SIGNATURE(
            code(API_3_0, "AuthFailure.SignatureFailure", "002"),
            code(API_2017, "InvalidParameter.SignatureFailure", "000, 003"),
            code(API_2_0, "4100", "001, 004")),
    /** The date in the credential of TC3 is not the day of the timestamp by UTC. */
    CREDENTIAL_DATE(code(API_3_0, "AuthFailure.SignatureFailure", ASSUMED)),
    /** The credential is temporary, and the call has no token. */
    TOKEN_MISSING(
            code(API_3_0, "AuthFailure.TokenFailure", ASSUMED),
            code(API_2017, "InvalidRequest.TokenCheckFailed", ASSUMED),
            code(API_2_0, "4105", ASSUMED)),
    /** The token is not that of the credential, or the credential has none. */
    TOKEN(
            code(API_3_0, "AuthFailure.TokenFailure", "002"),
            code(API_2017, "InvalidRequest.TokenCheckFailed", "000, 003"),
            code(API_2_0, "4105", "001")),
    /** The token is right, and its time is over. */
    TOKEN_EXPIRED(
            code(API_3_0, "AuthFailure.TokenFailure", ASSUMED),
            code(API_2017, "InvalidRequest.TokenCheckFailed", ASSUMED),
            code(API_2_0, "4105", ASSUMED)),
    /** The action needs multi-factor authentication. */
    MFA(
            code(API_3_0, "AuthFailure.MFAFailure", "002"),
            code(API_2017, "InvalidRequest.MFACheckFailed", "000, 003"),
            code(API_2_0, "4106", "001")),
    /** The timestamp is too far from the gateway's clock. */
    TIMESTAMP(
            code(API_3_0, "AuthFailure.SignatureExpire", "002"),
            code(API_2017, "InvalidRequest.ReplayAttack", "000, 003"),
            code(API_2_0, "4500", "001, 004")),
    /** The nonce has been used with this secret id while its timestamp was good. */
    NONCE(
            code(API_3_0, "AuthFailure.SignatureExpire", ASSUMED),
            code(API_2017, "InvalidRequest.ReplayAttack", "000, 003"),
            code(API_2_0, "4500", "001, 004")),
    /** The gateway was given APIs, none of them of the service that the host names. */
    PRODUCT(
            code(API_3_0, "NoSuchProduct", OFFICIAL),
            code(API_2017, "InvalidAction.NotFound", "000, 003"),
            code(API_2_0, "6100", LOGGED)),
    /** The service has no such version. */
    VERSION(code(API_3_0, "NoSuchVersion", "002")),
    /** The action has been withdrawn. */
    OFFLINE(
            code(API_3_0, "ActionOffline", OFFICIAL),
            code(API_2017, "InvalidAction.NotFound", ASSUMED),
            code(API_2_0, "4300", LOGGED)),
    /** The service has no such action. */
    ACTION(
            code(API_3_0, "InvalidAction", "002"),
            code(API_2017, "InvalidAction.NotFound", "000, 003"),
            code(API_2_0, "6100", "001, 004")),
    /** The action is in maintenance. */
    MAINTENANCE(
            code(API_3_0, "ResourceUnavailable", ASSUMED),
            code(API_2017, "InvalidAction.ActionUnavailable", "000, 003"),
            code(API_2_0, "6200", "001, 004")),
    /** The gateway was given regions, and the call's is none of them. */
    REGION(
            code(API_3_0, "UnsupportedRegion", "002"),
            code(API_2017, "InvalidParameter", ASSUMED),
            code(API_2_0, "4000", ASSUMED)),
    /** The action does not know a parameter. */
    PARAMETER(
            code(API_3_0, "UnknownParameter", "002"),
            code(API_2017, "InvalidParameter", ASSUMED),
            code(API_2_0, "4000", ASSUMED)),
    /** Calls from the client's address are refused. */
    ADDRESS_DENIED(
            code(API_3_0, "IpInBlacklist", OFFICIAL),
            code(API_2017, "InvalidRequest.Forbidden", ASSUMED),
            code(API_2_0, "4300", ASSUMED)),
    /** Only calls from certain addresses are allowed. */
    ADDRESS_NOT_ALLOWED(
            code(API_3_0, "IpNotInWhitelist", OFFICIAL),
            code(API_2017, "InvalidRequest.Forbidden", ASSUMED),
            code(API_2_0, "4300", ASSUMED)),
    /** The credential may not call the action. */
    PERMISSION(
            code(API_3_0, "AuthFailure.UnauthorizedOperation", "002"),
            code(API_2017, "AuthFailure", "000, 003"),
            code(API_2_0, "4101", "001")),
    /** The credential may not touch a resource that the call names. */
    RESOURCE(
            code(API_3_0, "UnauthorizedOperation", ASSUMED),
            code(API_2017, "AuthFailure", "000, 003"),
            code(API_2_0, "4102", "001")),
    /** More calls of one action by one credential than are allowed in a second. */
    RATE(
            code(API_3_0, "RequestLimitExceeded", "002"),
            code(API_2017, "InvalidRequest.RequestConcurrencyExceeded", "000, 003"),
            code(API_2_0, "4400", ASSUMED)),
    /** More calls by one credential, whatever the action, than are allowed in a second. */
    ACCOUNT_RATE(
            code(API_3_0, "RequestLimitExceeded.UinLimitExceeded", OFFICIAL),
            code(API_2017, "InvalidRequest.RequestConcurrencyExceeded", ASSUMED),
            code(API_2_0, "4400", ASSUMED)),
    /** More calls from one address, whoever signed them, than are allowed in a second. */
    ADDRESS_RATE(
            code(API_3_0, "RequestLimitExceeded.IPLimitExceeded", OFFICIAL),
            code(API_2017, "InvalidRequest.RequestConcurrencyExceeded", ASSUMED),
            code(API_2_0, "4400", ASSUMED)),
    /** More calls of one action by one credential than are allowed at the same time. */
    CONCURRENCY(
            code(API_3_0, "RequestLimitExceeded", ASSUMED),
            code(API_2017, "InvalidRequest.RequestConcurrencyExceeded", ASSUMED),
            code(API_2_0, "4400", ASSUMED)),
    /** More calls of one action by one credential than are allowed in a day of UTC. */
    QUOTA(
            code(API_3_0, "LimitExceeded", "002"),
            code(API_2017, "InvalidRequest.LimitExceeded", "000, 003"),
            code(API_2_0, "4400", "001, 004")),
    /** All is well, and the call has the parameter {@code DryRun} with {@code true}. */
    DRY_RUN(code(API_3_0, "DryRunOperation", "002"));

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the map once it is made
    private final Map<Generation, GatewayCode> codes;

    GatewayRule(GatewayCode... codes) {
        this.codes = new EnumMap<>(Generation.class);
        Arrays.stream(codes).forEach(each -> this.codes.put(each.generation(), each));
    }

    private static GatewayCode code(Generation generation, String code, String source) {
        return new GatewayCode(generation, code, source);
    }

    /** The code of the answer in that generation; empty where the rule does not exist in it. */
    public Optional<String> code(Generation generation) {
        return Optional.ofNullable(codes.get(generation)).map(GatewayCode::code);
    }

    /**
     * Who says that this is the code: numbers of documents such as {@code 000, 003}, {@code official list}, {@code logs}, or
     * {@code assumed}; empty where the rule does not exist in that generation.
     */
    public Optional<String> source(Generation generation) {
        return Optional.ofNullable(codes.get(generation)).map(GatewayCode::source);
    }

    Optional<GatewayCode> in(Generation generation) {
        return Optional.ofNullable(codes.get(generation));
    }
}
