package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;

/** One call of the SDK's, with what is read from its answer. */
@FunctionalInterface
interface SdkCall<T> {

    T on(CvmClient client) throws TencentCloudSDKException;
}
