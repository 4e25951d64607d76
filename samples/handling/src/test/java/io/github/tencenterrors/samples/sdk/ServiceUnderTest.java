package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.HttpProfile;
import com.tencentcloudapi.cvm.v20170312.CvmClient;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** The service and the SDK as in production, but for a proxy that plays Tencent Cloud, and for pauses that take no time. */
public final class ServiceUnderTest {

    private ServiceUnderTest() {}

    /** The service of the sample {@code sdk-client}; its pauses are random, and told instead of waited for. */
    public static InstanceService service(
            String proxyHost, int proxyPort, Credential credential, Consumer<Duration> pause) {
        return new InstanceService(
                () -> credential,
                connector(proxyHost, proxyPort),
                new Backoff(4, Duration.ofMillis(200), Duration.ofSeconds(5), () -> ThreadLocalRandom.current()
                        .nextLong()),
                pause::accept);
    }

    /** The SDK's client alone. */
    public static CvmClient sdk(String proxyHost, int proxyPort, Credential credential) {
        return connector(proxyHost, proxyPort).apply(credential);
    }

    private static Connector connector(String proxyHost, int proxyPort) {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxyHost, proxyPort));
        return new Connector(
                "ap-guangzhou",
                HttpProfile.REQ_HTTP,
                Connector.settings().proxy(proxy).build());
    }
}
