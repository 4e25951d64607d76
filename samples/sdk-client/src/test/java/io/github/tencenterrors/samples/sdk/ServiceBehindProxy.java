package io.github.tencenterrors.samples.sdk;

import com.tencentcloudapi.common.Credential;
import com.tencentcloudapi.common.profile.HttpProfile;
import io.github.tencenterrors.wiremock.TransportFault;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.function.Supplier;
import okhttp3.OkHttpClient;

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

    /** The same over the same connections; but where the fault is slowness, it does not wait for long. */
    static Connector against(TransportFault fault, Connector connector) {
        return fault == TransportFault.SLOW_ANSWER
                ? new Connector(connector.region(), connector.protocol(), impatient(connector.http()))
                : connector;
    }

    private static OkHttpClient impatient(OkHttpClient http) {
        return http.newBuilder().readTimeout(Duration.ofMillis(250)).build();
    }
}
