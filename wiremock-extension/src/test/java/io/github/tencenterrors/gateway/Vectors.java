package io.github.tencenterrors.gateway;

import java.time.Instant;

/** Signatures that were computed by others, with the requests that they are of. */
final class Vectors {

    static final String TC3_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    static final String V1_KEY = "Gu5t9xGARNpq86cd98joQYCN3Cozk1qA";
    static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    static final String LEGACY_SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3gnPhESA";
    static final long TC3_TIME = 1551113065;
    static final long V1_TIME = 1465185768;
    static final String TC3_BODY =
            "{\"Limit\": 1, \"Filters\": [{\"Values\": [\"\\u672a\\u547d\\u540d\"], \"Name\": \"instance-name\"}]}";
    static final String TC3_SIGNATURE = "72e494ea809ad7a8c8f7a4507b9bddcbaa8e581f516e8da2f66e2c5a96525168";
    static final String TC3_SIGNATURE_WITH_ACTION = "644be983de9a8a3f00db8eadaba61467c3b429e2215758ba897b738ca469fd26";

    private Vectors() {}

    static Sent tc3() {
        return tc3("content-type;host", TC3_SIGNATURE);
    }

    static Sent tc3WithAction() {
        return tc3("content-type;host;x-tc-action", TC3_SIGNATURE_WITH_ACTION);
    }

    private static Sent tc3(String signedHeaders, String signature) {
        return Sent.post("/", TC3_BODY)
                .with("Host", "cvm.tencentcloudapi.com")
                .with("Content-Type", "application/json; charset=utf-8")
                .with("X-TC-Action", "DescribeInstances")
                .with("X-TC-Version", "2017-03-12")
                .with("X-TC-Timestamp", Long.toString(TC3_TIME))
                .with(
                        "Authorization",
                        "TC3-HMAC-SHA256 Credential=" + SECRET_ID + "/2019-02-25/cvm/tc3_request, SignedHeaders="
                                + signedHeaders + ", Signature=" + signature);
    }

    /** API 2.0 with HmacSHA1. */
    static Sent legacy() {
        return Sent.get("/v2/index.php?Action=DescribeInstances&Nonce=11886&Region=gz&SecretId=" + LEGACY_SECRET_ID
                        + "&Timestamp=1465185768&instanceIds.0=ins-09dx96dg&limit=20&offset=0"
                        + "&Signature=NSI3UqqD99b%2FUJb4tbG%2FxZpRW64%3D")
                .with("Host", "cvm.api.qcloud.com");
    }

    /** API 2.0 with HmacSHA256. */
    static Sent legacySha256() {
        return Sent.get("/v2/index.php?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Nonce=11886"
                        + "&Region=ap-guangzhou&SecretId=" + LEGACY_SECRET_ID
                        + "&SignatureMethod=HmacSHA256&Timestamp=1465185768"
                        + "&Signature=0EEm%2FHtGRr%2FVJXTAD9tYMth1Bzm3lLHz5RCDv1GdM8s%3D")
                .with("Host", "cvm.api.qcloud.com");
    }

    /** API 3.0 with HmacSHA1. */
    static Sent v1() {
        return Sent.get("/?Action=DescribeInstances&InstanceIds.0=ins-09dx96dg&Limit=20&Nonce=11886&Offset=0"
                        + "&Region=ap-guangzhou&SecretId=" + SECRET_ID + "&Timestamp=1465185768&Version=2017-03-12"
                        + "&Signature=EliP9YW3pW28FpsEdkXt%2F%2BWcGeI%3D")
                .with("Host", "cvm.tencentcloudapi.com");
    }

    /** A gateway that knows the credentials of the vectors, at the time of one. */
    static TencentGateway gateway(long time) {
        return TencentGateway.newInstance()
                .credential(GatewayCredential.of(SECRET_ID, TC3_KEY))
                .credential(GatewayCredential.of(LEGACY_SECRET_ID, V1_KEY))
                .clock(GatewayClock.at(Instant.ofEpochSecond(time)))
                .build();
    }
}
