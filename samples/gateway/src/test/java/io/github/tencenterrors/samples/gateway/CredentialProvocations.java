package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.CommonRequest;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.models.StartInstancesRequest;
import io.github.tencenterrors.gateway.CredentialKind;
import io.github.tencenterrors.gateway.GatewayCredential;
import io.github.tencenterrors.gateway.GatewayRule;
import io.github.tencenterrors.gateway.TencentGateway;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Rules about the form of a call and about who sends it, broken through the official SDK. */
final class CredentialProvocations {

    static final List<Provocation> ALL = List.of(
            new Provocation(
                    GatewayRule.HTTPS_ONLY,
                    "UnsupportedProtocol",
                    "the protocol `http://`",
                    () -> Stage.usual().httpsOnly(),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.SIZE,
                    "RequestSizeLimitExceeded",
                    "a JSON body of more than 10 MB",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk(), 11 * 1024 * 1024)),
            new Provocation(
                    GatewayRule.SIZE,
                    "RequestSizeLimitExceeded",
                    "a form of more than 1 MB",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signing(ClientProfile.SIGN_SHA256), 1024 * 1024)),
            new Provocation(
                    GatewayRule.SIZE,
                    "RequestSizeLimitExceeded",
                    "a GET of more than 32 KB",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().sending(HttpProfile.REQ_GET), 32 * 1024)),
            new Provocation(
                    GatewayRule.AUTHORIZATION,
                    "AuthFailure.InvalidAuthorization",
                    "a secret id with a slash in it",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signedBy(new Credential("AKID/example", Keys.KEY)))),
            new Provocation(
                    GatewayRule.AUTHORIZATION,
                    "AuthFailure.InvalidAuthorization",
                    "an empty secret id",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signedBy(new Credential("", Keys.KEY)))),
            new Provocation(
                    GatewayRule.UNSIGNED,
                    "AuthFailure.InvalidAuthorization",
                    "`setSkipSign(true)` with a `CommonClient`",
                    Stage::usual,
                    Calls::listWithoutSignature),
            new Provocation(
                    GatewayRule.JSON, "InvalidParameter", "`call(action, \"{\")`", Stage::usual, stage -> stage.sdk()
                            .cvm()
                            .call("DescribeInstances", "{")),
            new Provocation(
                    GatewayRule.MISSING_ACTION,
                    "MissingParameter",
                    "`commonRequest(request, \"\")`",
                    Stage::usual,
                    stage -> stage.sdk().common("cvm", "2017-03-12").commonRequest(new CommonRequest("{}"), "")),
            new Provocation(
                    GatewayRule.MISSING_VERSION,
                    "MissingParameter",
                    "a `CommonClient` with an empty version",
                    Stage::usual,
                    stage -> stage.sdk().common("cvm", "").commonRequest(new CommonRequest("{}"), "DescribeInstances")),
            new Provocation(
                    GatewayRule.MISSING_SECRET_ID,
                    "MissingParameter",
                    "an empty secret id and `HmacSHA256`",
                    Stage::usual,
                    stage -> Calls.list(
                            stage.sdk().signing(ClientProfile.SIGN_SHA256).signedBy(new Credential("", Keys.KEY)))),
            new Provocation(
                    GatewayRule.MALFORMED_VALUE,
                    "InvalidParameterValue",
                    "a secret id of more than 128 characters",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signedBy(new Credential("A".repeat(129), Keys.KEY)))),
            new Provocation(
                    GatewayRule.SECRET_ID,
                    "AuthFailure.SecretIdNotFound",
                    "a secret id that the gateway does not know",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signedBy(new Credential("AKIDnobody", Keys.KEY)))),
            new Provocation(
                    GatewayRule.KIND_OF_KEY,
                    "AuthFailure.InvalidSecretId",
                    "a key for something else",
                    () -> knowing(Keys.known().ofKind(CredentialKind.OTHER)),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.SIGNATURE,
                    "AuthFailure.SignatureFailure",
                    "a wrong secret key",
                    Stage::usual,
                    stage -> Calls.list(stage.sdk().signedBy(new Credential(Keys.ID, "another-key")))),
            new Provocation(
                    GatewayRule.TOKEN_MISSING,
                    "AuthFailure.TokenFailure",
                    "a temporary key without its token",
                    () -> knowing(Keys.known().withToken(Keys.TOKEN)),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.TOKEN,
                    "AuthFailure.TokenFailure",
                    "a temporary key with another token",
                    () -> knowing(Keys.known().withToken(Keys.TOKEN)),
                    stage -> Calls.list(stage.sdk().signedBy(new Credential(Keys.ID, Keys.KEY, "another-token")))),
            new Provocation(
                    GatewayRule.TOKEN_EXPIRED,
                    "AuthFailure.TokenFailure",
                    "a token whose time is over",
                    () -> knowing(Keys.known().withToken(Keys.TOKEN, Instant.EPOCH)),
                    stage -> Calls.list(stage.sdk().signedBy(new Credential(Keys.ID, Keys.KEY, Keys.TOKEN)))),
            new Provocation(
                    GatewayRule.MFA,
                    "AuthFailure.MFAFailure",
                    "an action that asks for a second factor",
                    () -> knowing(Keys.known().requiringMfa("Describe*")),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.TIMESTAMP,
                    "AuthFailure.SignatureExpire",
                    "a gateway's clock that is six minutes ahead",
                    Stage::usual,
                    stage -> {
                        stage.gateway().clock().advance(Duration.ofMinutes(6));
                        Calls.list(stage.sdk());
                    }),
            new Provocation(
                    GatewayRule.NONCE,
                    "AuthFailure.SignatureExpire",
                    "`HmacSHA256`, and an OkHttp interceptor that sends a signed request again",
                    Stage::usual,
                    Calls::listTwiceWithOneSignature),
            new Provocation(
                    GatewayRule.PERMISSION,
                    "AuthFailure.UnauthorizedOperation",
                    "a credential that may call other actions alone",
                    () -> knowing(Keys.known().allowing("Run*")),
                    stage -> Calls.list(stage.sdk())),
            new Provocation(
                    GatewayRule.RESOURCE,
                    "UnauthorizedOperation",
                    "an instance that the credential may not touch",
                    () -> knowing(Keys.known().denyingResources("ins-prod*")),
                    stage -> {
                        StartInstancesRequest request = new StartInstancesRequest();
                        request.setInstanceIds(new String[] {"ins-test-1", "ins-prod-1"});
                        stage.sdk().cvm().StartInstances(request);
                    }));

    private CredentialProvocations() {}

    private static TencentGateway.Builder knowing(GatewayCredential credential) {
        return TencentGateway.newInstance().credential(credential);
    }
}
