package io.github.tencenterrors.wiremock;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.LockSupport;

/**
 * An HTTP proxy on 127.0.0.1 behind which there is one server, whatever host a client asks for.
 *
 * <p>WireMock's own browser proxying would do, but for three things: it makes its certificates by classes that JDK 17
 * locks away, it listens on every network interface, and what no stub matches it sends to the real host.
 */
final class InterceptingProxy implements AutoCloseable {

    /** What makes an accept fail for a moment, such as too many open files, may do so at the next moment too. */
    private static final long PAUSE_NANOS = 10_000_000;

    private final ServerSocket listener;
    private final ProxyTarget target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = new ConcurrentSkipListSet<>();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "tencent-errors-proxy");
        thread.setDaemon(true);
        return thread;
    });

    private InterceptingProxy(ServerSocket listener, ProxyTarget target) {
        this.listener = listener;
        this.target = target;
    }

    static InterceptingProxy before(ProxyTarget target) {
        try {
            return before(target, new ServerSocket());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InterceptingProxy before(ProxyTarget target, ServerSocket listener) throws IOException {
        listener.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0));
        InterceptingProxy proxy = new InterceptingProxy(listener, target);
        proxy.threads.execute(proxy::accept);
        return proxy;
    }

    Proxy address() {
        return new Proxy(Proxy.Type.HTTP, listener.getLocalSocketAddress());
    }

    /** The hosts, with their ports, that were asked for in vain since this was last called. */
    List<String> takeRefused() {
        List<String> taken = List.copyOf(refused);
        refused.removeAll(taken);
        return taken;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = tracked(listener.accept());
                threads.execute(new ProxyConnection(this, client)::serve);
            } catch (RejectedExecutionException e) {
                // Closed.
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    ProxyTarget target() {
        return target;
    }

    void refuse(String asked) {
        refused.add(asked);
    }

    void run(Runnable task) {
        threads.execute(task);
    }

    /** A connection to the server, by its port. */
    Socket connect(int port) throws IOException {
        return tracked(new Socket(listener.getInetAddress(), port));
    }

    private Socket tracked(Socket socket) throws IOException {
        open.add(socket);
        if (listener.isClosed()) {
            release(socket);
        }
        try {
            socket.setTcpNoDelay(true);
        } catch (IOException e) {
            release(socket);
            throw e;
        }
        return socket;
    }

    void release(Socket socket) {
        open.remove(socket);
        closeQuietly(socket);
    }

    @Override
    public void close() {
        closeQuietly(listener);
        open.forEach(this::release);
        threads.shutdown();
    }

    private static void closeQuietly(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // There is nobody left to whom it would matter.
        }
    }
}
