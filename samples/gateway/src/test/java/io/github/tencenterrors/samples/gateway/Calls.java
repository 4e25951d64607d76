package io.github.tencenterrors.samples.gateway;

import com.tencentcloudapi.common.CommonRequest;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.common.profile.ClientProfile;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesResponse;
import com.tencentcloudapi.cvm.v20170312.models.Filter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import okhttp3.OkHttpClient;

/** Calls by the official SDK, each of them right as far as its client is. */
final class Calls {

    private Calls() {}

    static DescribeInstancesResponse list(OfficialSdk sdk) throws TencentCloudSDKException {
        return list(sdk, "未命名 +/=&*~");
    }

    /** With a parameter of so many characters. */
    static DescribeInstancesResponse list(OfficialSdk sdk, int length) throws TencentCloudSDKException {
        return list(sdk, "x".repeat(length));
    }

    private static DescribeInstancesResponse list(OfficialSdk sdk, String name) throws TencentCloudSDKException {
        Filter filter = new Filter();
        filter.setName("instance-name");
        filter.setValues(new String[] {name, "a b"});
        DescribeInstancesRequest request = new DescribeInstancesRequest();
        request.setFilters(new Filter[] {filter});
        request.setLimit(20L);
        return sdk.cvm().DescribeInstances(request);
    }

    /** {@code CvmClient} signs whatever the request says. */
    static void listWithoutSignature(Stage stage) throws TencentCloudSDKException {
        CommonRequest request = new CommonRequest("{}");
        request.setSkipSign(true);
        stage.sdk().common("cvm", "2017-03-12").commonRequest(request, "DescribeInstances");
    }

    /** What a retry below the SDK does: it cannot sign anew. */
    static void listTwiceWithOneSignature(Stage stage) throws TencentCloudSDKException {
        OkHttpClient repeating = new OkHttpClient.Builder()
                .proxy(new Proxy(
                        Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), stage.port())))
                .addInterceptor(chain -> {
                    chain.proceed(chain.request()).close();
                    return chain.proceed(chain.request());
                })
                .build();
        OfficialSdk sdk = stage.sdk().signing(ClientProfile.SIGN_SHA256).connecting(http -> {
            http.setProtocol(HttpProfile.REQ_HTTP);
            http.setHttpClient(repeating);
        });
        list(sdk);
    }
}
