package io.github.tencenterrors.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Where a connection ends that a JVM makes, be it straight, by http, https or as a bare socket. */
final class Trap implements AutoCloseable {

    private final ServerSocket listener;
    private final AtomicInteger connections = new AtomicInteger();

    Trap() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::accept, "trap");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                connections.incrementAndGet();
            } catch (IOException e) {
                // Closed.
            }
        }
    }

    int connections() {
        return connections.get();
    }

    /** What a file can name that is nowhere else. */
    String address() {
        return "127.0.0.1:" + listener.getLocalPort();
    }

    /** Options of a JVM by which connections to anywhere end here as well, this machine included. */
    List<String> options() {
        String port = Integer.toString(listener.getLocalPort());
        return List.of(
                "-Dhttp.proxyHost=127.0.0.1",
                "-Dhttp.proxyPort=" + port,
                "-Dhttps.proxyHost=127.0.0.1",
                "-Dhttps.proxyPort=" + port,
                "-Dhttp.nonProxyHosts=",
                "-DsocksProxyHost=127.0.0.1",
                "-DsocksProxyPort=" + port,
                "-DsocksNonProxyHosts=");
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
