package io.github.tencenterrors.wiremock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.net.ssl.SSLContext;

/** Calls without an SDK: what a client of any generation puts on the wire. */
record Calls(HttpClient client) {

    private static final String FORM = "application/x-www-form-urlencoded";

    /** Calls of real hosts, sent to the server of a test as their proxy. */
    static Calls behind(TencentCloudRuntimeInfo info) {
        InetSocketAddress proxy = new InetSocketAddress(info.proxyHost(), info.proxyPort());
        return new Calls(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(ProxySelector.of(proxy))
                .build());
    }

    /** Calls of a client that was made at another time. */
    static Calls with(ProxySelector proxies, SSLContext trust) {
        return new Calls(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(proxies)
                .sslContext(trust)
                .build());
    }

    static Calls direct() {
        return new Calls(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    HttpResponse<String> get(String url, String... headers) {
        return send(request(url, headers).GET());
    }

    HttpResponse<String> postForm(String url, String form, String... headers) {
        return send(request(url, headers).header("Content-Type", FORM).POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String url, String json, String... headers) {
        return send(
                request(url, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    static HttpRequest.Builder request(String url, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
