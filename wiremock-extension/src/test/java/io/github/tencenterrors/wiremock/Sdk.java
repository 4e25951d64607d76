package io.github.tencenterrors.wiremock;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesResponse;

/** Tencent's own SDK, pointed at the server of a test. */
final class Sdk {

    private Sdk() {}

    /** A client that takes the server for its proxy. */
    static CvmClient behind(TencentCloudRuntimeInfo info) {
        return client(proxied(info));
    }

    /** The same with a read timeout of a second, the shortest there is. */
    static CvmClient impatientBehind(TencentCloudRuntimeInfo info) {
        HttpProfile http = proxied(info);
        http.setReadTimeout(1);
        return client(http);
    }

    /** A client that takes the server for the service. */
    static CvmClient at(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setEndpoint(info.endpoint());
        return client(http);
    }

    static DescribeInstancesResponse describeInstances(CvmClient client) throws TencentCloudSDKException {
        return client.DescribeInstances(new DescribeInstancesRequest());
    }

    private static HttpProfile proxied(TencentCloudRuntimeInfo info) {
        HttpProfile http = new HttpProfile();
        http.setProtocol("http://");
        http.setProxyHost(info.proxyHost());
        http.setProxyPort(info.proxyPort());
        return http;
    }

    static CvmClient client(HttpProfile http) {
        ClientProfile profile = new ClientProfile();
        profile.setHttpProfile(http);
        return new CvmClient(new Credential("id", "key"), "ap-guangzhou", profile);
    }
}
