package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Server, admin API and https proxy of a test, asked for under the other addresses that this machine has. */
class LoopbackTest {

    private static final int PATIENCE_MILLIS = 2_000;

    @RegisterExtension
    static TencentCloudExtension cloud =
            TencentCloudExtension.newInstance().interceptHttps().build();

    private final List<InetAddress> others = otherAddresses();

    /** Those under which a socket that listens everywhere is reached; on Linux 127.0.0.2 is always among them. */
    private static List<InetAddress> otherAddresses() {
        try (ServerSocket everywhere = new ServerSocket(0)) {
            List<InetAddress> reached = new ArrayList<>();
            for (InetAddress address : candidates()) {
                if (isReached(address, everywhere.getLocalPort())) {
                    reached.add(address);
                }
            }
            return reached;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<InetAddress> candidates() throws IOException {
        List<InetAddress> candidates = new ArrayList<>(List.of(InetAddress.getByAddress(new byte[] {127, 0, 0, 2})));
        NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.equals(InetAddress.getLoopbackAddress()))
                .forEach(candidates::add);
        return candidates;
    }

    private static boolean isReached(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @BeforeEach
    void needsAnotherAddress() {
        assumeThat(others).isNotEmpty();
    }

    @Test
    void leavesServerAndAdminApiAlone() {
        assertOnlyReachedHere(cloud.getPort());
        assertOnlyReachedHere(cloud.getHttpsPort());
    }

    @Test
    void leavesTheProxyAlone(TencentCloudRuntimeInfo info) {
        assertOnlyReachedHere(info.proxyPort());
    }

    private void assertOnlyReachedHere(int port) {
        assertThat(isReached(InetAddress.getLoopbackAddress(), port)).isTrue();
        assertThat(others).allSatisfy(address -> assertThat(isReached(address, port))
                .as("%s, port %d", address, port)
                .isFalse());
    }
}
