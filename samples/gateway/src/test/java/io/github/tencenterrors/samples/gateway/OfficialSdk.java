package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.CommonClient;
import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import java.util.function.Consumer;

/**
 * The official SDK as it is in production, but for a proxy.
 *
 * @param connection protocol and proxy
 * @param signMethod one of {@link ClientProfile}'s
 * @param method one of {@link HttpProfile}'s
 */
record OfficialSdk(
        Consumer<HttpProfile> connection, Credential credential, String signMethod, String method, String region) {

    static OfficialSdk with(Consumer<HttpProfile> connection) {
        return new OfficialSdk(
                connection, Keys.right(), ClientProfile.SIGN_TC3_256, HttpProfile.REQ_POST, "ap-guangzhou");
    }

    OfficialSdk signedBy(Credential other) {
        return new OfficialSdk(connection, other, signMethod, method, region);
    }

    OfficialSdk signing(String other) {
        return new OfficialSdk(connection, credential, other, method, region);
    }

    OfficialSdk sending(String other) {
        return new OfficialSdk(connection, credential, signMethod, other, region);
    }

    OfficialSdk in(String other) {
        return new OfficialSdk(connection, credential, signMethod, method, other);
    }

    OfficialSdk connecting(Consumer<HttpProfile> other) {
        return new OfficialSdk(other, credential, signMethod, method, region);
    }

    CvmClient cvm() {
        return new CvmClient(credential, region, profile());
    }

    CommonClient common(String service, String version) {
        return new CommonClient(service, version, credential, region, profile());
    }

    private ClientProfile profile() {
        HttpProfile http = new HttpProfile();
        http.setReqMethod(method);
        connection.accept(http);
        return new ClientProfile(signMethod, http);
    }
}
