package io.github.tencenterrors.samples.gateway;

import static io.github.tencenterrors.envelope.Generation.API_2017;
import static io.github.tencenterrors.envelope.Generation.API_2_0;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.EXPIRED;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.MAINTAINED;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.METERED;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.OTHER_KIND;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.RATED;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.RESTRICTED;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.SECOND_FACTOR;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.TEMPORARY;
import static io.github.tencenterrors.samples.gateway.LegacyGateway.WITHDRAWN;

import com.qcloud.Module.Cbs;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.gateway.GatewayRule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How the legacy SDK is made to break a rule.
 *
 * @param codes that its caller gets; a generation that is not in it cannot be reached so
 * @param how for people; it ends the sentence that the rule begins
 * @param calls how many calls it takes; the last is refused
 */
record LegacyProvocation(
        GatewayRule rule, Map<Generation, String> codes, String how, int calls, UnaryOperator<LegacySdk> change) {

    static final List<LegacyProvocation> ALL = List.of(
            once(
                    GatewayRule.MISSING_TIMESTAMP,
                    codes("InvalidParameter", "4000"),
                    "the parameter `Timestamp` empty",
                    sdk -> sdk.with("Timestamp", "")),
            once(
                    GatewayRule.MISSING_NONCE,
                    codes("InvalidParameter", "4000"),
                    "the parameter `Nonce` empty",
                    sdk -> sdk.with("Nonce", "")),
            once(
                    GatewayRule.MISSING_SECRET_ID,
                    codes("InvalidParameter", "4000"),
                    "an empty secret id",
                    sdk -> sdk.configured("SecretId", "")),
            once(
                    GatewayRule.MALFORMED_VALUE,
                    codes("InvalidParameter", "4000"),
                    "the parameter `Nonce` negative",
                    sdk -> sdk.with("Nonce", -1)),
            once(
                    GatewayRule.SECRET_ID,
                    codes("InvalidParameter.SecretIdNotFound", "4104"),
                    "a secret id that the gateway does not know",
                    sdk -> sdk.configured("SecretId", "AKIDnobody")),
            once(
                    GatewayRule.KIND_OF_KEY,
                    codes("InvalidParameter.SecretIdNotFound", "4104"),
                    "a key for something else",
                    sdk -> sdk.configured("SecretId", OTHER_KIND)),
            once(
                    GatewayRule.SIGNATURE,
                    codes("InvalidParameter.SignatureFailure", "4100"),
                    "a wrong secret key",
                    sdk -> sdk.configured("SecretKey", "another-key")),
            once(
                    GatewayRule.TOKEN_MISSING,
                    codes("InvalidRequest.TokenCheckFailed", "4105"),
                    "a temporary key without its token",
                    sdk -> sdk.configured("SecretId", TEMPORARY)),
            once(
                    GatewayRule.TOKEN,
                    codes("InvalidRequest.TokenCheckFailed", "4105"),
                    "a temporary key with another token",
                    sdk -> sdk.configured("SecretId", TEMPORARY).with("Token", "another-token")),
            once(
                    GatewayRule.TOKEN_EXPIRED,
                    codes("InvalidRequest.TokenCheckFailed", "4105"),
                    "a token whose time is over",
                    sdk -> sdk.configured("SecretId", EXPIRED).with("Token", Keys.TOKEN)),
            once(
                    GatewayRule.MFA,
                    codes("InvalidRequest.MFACheckFailed", "4106"),
                    "an action that asks for a second factor",
                    sdk -> sdk.configured("SecretId", SECOND_FACTOR)),
            once(
                    GatewayRule.TIMESTAMP,
                    codes("InvalidRequest.ReplayAttack", "4500"),
                    "the parameter `Timestamp` six minutes old",
                    sdk -> sdk.with(
                            "Timestamp",
                            Instant.now().minus(Duration.ofMinutes(6)).getEpochSecond())),
            new LegacyProvocation(
                    GatewayRule.NONCE,
                    codes("InvalidRequest.ReplayAttack", "4500"),
                    "the parameter `Nonce` the same twice",
                    2,
                    sdk -> sdk.with("Nonce", 42)),
            once(
                    GatewayRule.PRODUCT,
                    codes("InvalidAction.NotFound", "6100"),
                    "a module that the gateway was not given",
                    sdk -> sdk.of(new Cbs())),
            once(
                    GatewayRule.OFFLINE,
                    codes("InvalidAction.NotFound", "4300"),
                    "an action that has been withdrawn",
                    sdk -> sdk.calling(WITHDRAWN)),
            once(
                    GatewayRule.ACTION,
                    codes("InvalidAction.NotFound", "6100"),
                    "an action that there is not",
                    sdk -> sdk.calling("DescribeInstancez")),
            once(
                    GatewayRule.MAINTENANCE,
                    codes("InvalidAction.ActionUnavailable", "6200"),
                    "an action in maintenance",
                    sdk -> sdk.calling(MAINTAINED)),
            once(
                    GatewayRule.REGION,
                    codes("InvalidParameter", "4000"),
                    "another region",
                    sdk -> sdk.configured("DefaultRegion", "ca")),
            once(
                    GatewayRule.PARAMETER,
                    codes("InvalidParameter", "4000"),
                    "a parameter that the action does not have",
                    sdk -> sdk.with("colour", "red")),
            once(
                    GatewayRule.PERMISSION,
                    codes("AuthFailure", "4101"),
                    "a credential that may call other actions alone",
                    sdk -> sdk.configured("SecretId", RESTRICTED).calling(METERED)),
            once(
                    GatewayRule.RESOURCE,
                    codes("AuthFailure", "4102"),
                    "an instance that the credential may not touch",
                    sdk -> sdk.configured("SecretId", RESTRICTED).with("instanceIds.0", "ins-prod-1")),
            new LegacyProvocation(
                    GatewayRule.RATE,
                    codes("InvalidRequest.RequestConcurrencyExceeded", "4400"),
                    "a second call of the action within a second",
                    2,
                    sdk -> sdk.calling(RATED)),
            new LegacyProvocation(
                    GatewayRule.QUOTA,
                    codes("InvalidRequest.LimitExceeded", "4400"),
                    "a second call on the same day",
                    2,
                    sdk -> sdk.calling(METERED)),
            once(
                    GatewayRule.MISSING_ACTION,
                    Map.of(API_2_0, "4000"),
                    "the method `PUT`, for which the SDK sends a bare GET",
                    sdk -> sdk.configured("RequestMethod", "PUT")),
            once(
                    GatewayRule.MISSING_SIGNATURE,
                    codes("InvalidParameter", "4000"),
                    "an empty secret key, at which the SDK prints its exception and goes on",
                    sdk -> sdk.configured("SecretKey", "")));

    private static LegacyProvocation once(
            GatewayRule rule, Map<Generation, String> codes, String how, UnaryOperator<LegacySdk> change) {
        return new LegacyProvocation(rule, codes, how, 1, change);
    }

    private static Map<Generation, String> codes(String code2017, String code20) {
        return Map.of(API_2017, code2017, API_2_0, code20);
    }

    /** A call of that generation which breaks the rule. */
    LegacySdk sdk(Generation generation) {
        LegacySdk usual = LegacySdk.usual();
        return change.apply(generation == API_2017 ? usual.with("Version", "2017-03-12") : usual);
    }

    @Override
    public String toString() {
        return rule + ": " + how;
    }
}
