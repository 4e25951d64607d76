package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.exception.TencentCloudSDKException;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import com.tencentcloudapi.cvm.v20170312.models.DescribeInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.RunInstancesRequest;
import com.tencentcloudapi.cvm.v20170312.models.StartInstancesRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lists, starts and buys virtual machines.
 *
 * <p>Reading is repeated with growing, random pauses where that can help. What costs money is sent once. Credentials that
 * are refused are fetched anew, and the request is signed again, once. Whatever is left reaches the caller as a {@link
 * CloudException}; only what the source of credentials throws is passed on as it is.
 *
 * <p>Thread-safe, if the source of credentials is.
 *
 * @since 0.1
 */
public final class InstanceService {

    private static final long PAGE = 100;

    private final ResilientCalls calls;

    InstanceService(
            Supplier<Credential> credentials,
            Function<Credential, CvmClient> connect,
            Backoff backoff,
            Sleeper sleeper) {
        this.calls = new ResilientCalls(new RenewableClient(credentials, connect), backoff, sleeper);
    }

    /**
     * A service for a region, such as {@code ap-guangzhou}.
     *
     * @param credentials fetches the credentials that are valid now: once at once, and then whenever they are refused
     */
    public static InstanceService in(String region, Supplier<Credential> credentials) {
        return new InstanceService(credentials, Connector.to(region), Backoff.standard(), Sleeper.REAL);
    }

    /**
     * All instances of the region.
     *
     * @throws CloudException if they cannot be listed
     */
    public List<Instance> list() {
        List<Instance> instances = new ArrayList<>();
        List<Instance> page;
        do {
            long offset = instances.size();
            page = calls.call("DescribeInstances", Effect.READ, client -> page(client, offset));
            instances.addAll(page);
        } while (page.size() == PAGE);
        return List.copyOf(instances);
    }

    /**
     * Starts an instance, which from then on costs money again.
     *
     * @throws CloudException if no success was reported; after a {@link NoAnswerException} or a {@link ServiceFaultException} it
     *     may have been started all the same
     */
    public void start(String instanceId) {
        StartInstancesRequest request = new StartInstancesRequest();
        request.setInstanceIds(new String[] {instanceId});
        calls.call("StartInstances", Effect.PURCHASE, client -> client.StartInstances(request));
    }

    /**
     * Buys instances, and says which.
     *
     * @throws CloudException if no success was reported; after a {@link NoAnswerException} or a {@link ServiceFaultException}
     *     some may have been bought all the same
     */
    public List<String> buy(RunInstancesRequest order) {
        return calls.call(
                "RunInstances",
                Effect.PURCHASE,
                client -> List.of(client.RunInstances(order).getInstanceIdSet()));
    }

    /**
     * Asks whether {@link #buy} would succeed, and buys nothing.
     *
     * @throws CloudException if it would not; the very one that it would throw
     */
    public void rehearse(RunInstancesRequest order) {
        RunInstancesRequest dry = new RunInstancesRequest(order);
        dry.setDryRun(true);
        try {
            calls.call("RunInstances", Effect.READ, client -> client.RunInstances(dry));
        } catch (DryRunException wouldHaveSucceeded) {
            // Tencent Cloud reports this success as an error.
        }
    }

    private static List<Instance> page(CvmClient client, long offset) throws TencentCloudSDKException {
        DescribeInstancesRequest request = new DescribeInstancesRequest();
        request.setOffset(offset);
        request.setLimit(PAGE);
        return Arrays.stream(client.DescribeInstances(request).getInstanceSet())
                .map(each -> new Instance(each.getInstanceId(), each.getInstanceState()))
                .toList();
    }
}
