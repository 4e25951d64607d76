package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import java.time.Duration;
import java.util.function.Function;
import okhttp3.OkHttpClient;

/**
 * Makes the SDK's client, with two settings that differ from the SDK's own.
 *
 * <p>It waits ten seconds for an answer; the SDK sets no limit. And it never sends a request twice: when a
 * connection breaks that has served before, OkHttp sends even a POST again, and a purchase was seen to arrive three times.
 *
 * @param region such as {@code ap-guangzhou}
 * @param protocol one of {@link HttpProfile}'s
 * @param http keeps the connections, those of later clients too
 */
record Connector(String region, String protocol, OkHttpClient http) implements Function<Credential, CvmClient> {

    static Connector to(String region) {
        return new Connector(region, HttpProfile.REQ_HTTPS, settings().build());
    }

    static OkHttpClient.Builder settings() {
        return new OkHttpClient.Builder().readTimeout(Duration.ofSeconds(10)).retryOnConnectionFailure(false);
    }

    @Override
    public CvmClient apply(Credential credential) {
        HttpProfile profile = new HttpProfile();
        profile.setProtocol(protocol);
        profile.setHttpClient(http);
        return new CvmClient(credential, region, new ClientProfile(ClientProfile.SIGN_TC3_256, profile));
    }
}
