package io.github.tencenterrors.gateway;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** By which check each rule is decided. */
final class GatewayChecks {

    private static final Map<GatewayRule, Check> CHECKS = new EnumMap<>(GatewayRule.class);

    static {
        CHECKS.put(GatewayRule.METHOD, RequestChecks::method);
        CHECKS.put(GatewayRule.HTTPS_ONLY, RequestChecks::httpsOnly);
        CHECKS.put(GatewayRule.SIZE, RequestChecks::size);
        CHECKS.put(GatewayRule.AUTHORIZATION, RequestChecks::authorization);
        CHECKS.put(GatewayRule.UNSIGNED, RequestChecks::unsigned);
        CHECKS.put(GatewayRule.JSON, RequestChecks::json);
        CHECKS.put(GatewayRule.MULTIPART, RequestChecks::multipart);
        CHECKS.put(GatewayRule.MISSING_ACTION, RequestChecks.given(CommonParameter.ACTION));
        CHECKS.put(GatewayRule.MISSING_VERSION, RequestChecks.given(CommonParameter.VERSION));
        CHECKS.put(GatewayRule.MISSING_TIMESTAMP, RequestChecks.given(CommonParameter.TIMESTAMP));
        CHECKS.put(GatewayRule.MISSING_NONCE, RequestChecks::nonceGiven);
        CHECKS.put(GatewayRule.MISSING_SECRET_ID, RequestChecks::secretIdGiven);
        CHECKS.put(GatewayRule.MISSING_SIGNATURE, RequestChecks::signatureGiven);
        CHECKS.put(GatewayRule.MALFORMED_VALUE, RequestChecks::wellFormed);
        CHECKS.put(GatewayRule.SECRET_ID, CredentialChecks::secretId);
        CHECKS.put(GatewayRule.KIND_OF_KEY, CredentialChecks::kindOfKey);
        CHECKS.put(GatewayRule.SIGNATURE, CredentialChecks::signature);
        CHECKS.put(GatewayRule.CREDENTIAL_DATE, CredentialChecks::credentialDate);
        CHECKS.put(GatewayRule.TOKEN_MISSING, CredentialChecks::tokenMissing);
        CHECKS.put(GatewayRule.TOKEN, CredentialChecks::token);
        CHECKS.put(GatewayRule.TOKEN_EXPIRED, CredentialChecks::tokenExpired);
        CHECKS.put(GatewayRule.MFA, CredentialChecks::mfa);
        CHECKS.put(GatewayRule.TIMESTAMP, CredentialChecks::timestamp);
        CHECKS.put(GatewayRule.NONCE, CredentialChecks::nonce);
        CHECKS.put(GatewayRule.PRODUCT, ServiceChecks::product);
        CHECKS.put(GatewayRule.VERSION, ServiceChecks::version);
        CHECKS.put(GatewayRule.OFFLINE, ServiceChecks::offline);
        CHECKS.put(GatewayRule.ACTION, ServiceChecks::action);
        CHECKS.put(GatewayRule.MAINTENANCE, ServiceChecks::maintenance);
        CHECKS.put(GatewayRule.REGION, ServiceChecks::region);
        CHECKS.put(GatewayRule.PARAMETER, ServiceChecks::parameter);
        CHECKS.put(GatewayRule.ADDRESS_DENIED, ServiceChecks::addressDenied);
        CHECKS.put(GatewayRule.ADDRESS_NOT_ALLOWED, ServiceChecks::addressNotAllowed);
        CHECKS.put(GatewayRule.PERMISSION, CredentialChecks::permission);
        CHECKS.put(GatewayRule.RESOURCE, CredentialChecks::resource);
    }

    private GatewayChecks() {}

    /** The check of a rule that one call can break by itself; the limits, and what comes behind them, have none here. */
    static Optional<Check> of(GatewayRule rule) {
        return Optional.ofNullable(CHECKS.get(rule));
    }

    /** The first rule that a call breaks by itself. */
    static Optional<Violation> first(Inspection inspection) {
        for (Map.Entry<GatewayRule, Check> each : CHECKS.entrySet()) {
            if (each.getKey().in(inspection.call().generation()).isPresent()) {
                Optional<String> violation =
                        Objects.requireNonNull(each.getValue()).violation(inspection);
                if (violation.isPresent()) {
                    return Optional.of(new Violation(each.getKey(), violation.get()));
                }
            }
        }
        return Optional.empty();
    }
}
