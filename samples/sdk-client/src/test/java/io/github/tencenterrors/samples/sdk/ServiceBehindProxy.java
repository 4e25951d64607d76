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

    static InstanceService service(Connector connector) {
        return service(connector, () -> CREDENTIAL, pause -> {});
    }

    static InstanceService service(Connector connector, Supplier<Credential> credentials, Sleeper sleeper) {
        return new InstanceService(credentials, connector, BACKOFF, sleeper);
    }

    static Connector connector(String host, int port) {
        Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress(host, port));
        return new Connector(
                "ap-guangzhou",
                HttpProfile.REQ_HTTP,
                Connector.settings().proxy(proxy).build());
    }

    /** One that does not wait long, and uses the connections of the other. */
    static Connector impatient(Connector connector) {
        return new Connector(
                connector.region(),
                connector.protocol(),
                connector
                        .http()
                        .newBuilder()
                        .readTimeout(Duration.ofMillis(100))
                        .build());
    }
}
