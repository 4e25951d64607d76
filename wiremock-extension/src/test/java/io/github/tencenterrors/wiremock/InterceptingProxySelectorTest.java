package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InterceptingProxySelectorTest {

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().interceptHttps().build();

    private final List<URI> failed = new ArrayList<>();
    private final Proxy corporate = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("proxy.acme.com", 1));
    private final ProxySelector selector = new InterceptingProxySelector(Optional.of(new ProxySelector() {
        @Override
        public List<Proxy> select(URI uri) {
            return List.of(corporate);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            failed.add(uri);
        }
    }));

    @ParameterizedTest
    @ValueSource(
            strings = {"https://cvm.tencentcloudapi.com/", "http://cvm.api.qcloud.com/", "https://a.b.api.qcloud.com"})
    void sendsTencentCloudsRequestsToTheServer(URI uri, TencentCloudRuntimeInfo info) {
        assertThat(selector.select(uri)).containsExactly(info.proxy());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://api.acme.com/", "socket://cvm.tencentcloudapi.com:443", "https:///nowhere", "mailto:a@b"
            })
    void leavesOthersToWhomTheyHadBefore(URI uri) {
        assertThat(selector.select(uri)).containsExactly(corporate);
    }

    @Test
    void sendsOthersDirectlyWhereNobodyWasAskedBefore() {
        assertThat(new InterceptingProxySelector(Optional.empty()).select(URI.create("https://api.acme.com/")))
                .containsExactly(Proxy.NO_PROXY);
    }

    @Test
    void tellsWhoWasAskedBeforeOfFailures() {
        URI uri = URI.create("https://api.acme.com/");

        selector.connectFailed(uri, corporate.address(), new IOException());

        assertThat(failed).containsExactly(uri);
    }
}
