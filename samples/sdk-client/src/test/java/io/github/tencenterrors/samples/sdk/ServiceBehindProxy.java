package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.HttpProfile;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.function.Supplier;

/** The service as in production, but for a proxy that plays Tencent Cloud, and for pauses that take no time. */
final class ServiceBehindProxy {

    static final Credential CREDENTIAL = new Credential("AKIDexample", "example");
    static final int ATTEMPTS = 4;

    private static final Backoff BACKOFF =
            new Backoff(ATTEMPTS, Duration.ofMillis(100), Duration.ofSeconds(1), () -> 1);

    private ServiceBehindProxy() {}

    static InstanceService service(String host, int port) {
        return service(host, port, () -> CREDENTIAL, pause -> {});
    }

    static InstanceService service(String host, int port, Supplier<Credential> credentials, Sleeper sleeper) {
        return new InstanceService(credentials, connector(host, port), BACKOFF, sleeper);
    }

    static Connector connector(String host, int port) {
        return new Connector(
                "ap-guangzhou",
                HttpProfile.REQ_HTTP,
                Connector.settings()
                        .proxy(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port)))
                        .readTimeout(Duration.ofMillis(300))
                        .build());
    }
}
