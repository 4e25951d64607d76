package io.github.tencenterrors.samples.springboot;

import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.Instance;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** The virtual machines of a region. */
@Service
class Instances {

    private final CvmClient client;

    Instances(CvmClient client) {
        this.client = client;
    }

    /**
     * Their ids.
     *
     * @throws CloudUnavailableException if they cannot be listed
     */
    List<String> ids() {
        try {
            Instance[] instances =
                    client.DescribeInstances(new DescribeInstancesRequest()).getInstanceSet();
            return Arrays.stream(instances).map(Instance::getInstanceId).toList();
        } catch (TencentCloudSDKException failure) {
            // Where the answer is no JSON, both are null.
            throw new CloudUnavailableException(
                    Objects.requireNonNullElse(failure.getErrorCode(), ""),
                    Objects.requireNonNullElse(failure.getRequestId(), ""),
                    failure);
        } catch (RuntimeException unreadable) {
            // At an empty body, and at one of another generation, the SDK throws a NullPointerException.
            throw new CloudUnavailableException("", "", unreadable);
        }
    }
}
