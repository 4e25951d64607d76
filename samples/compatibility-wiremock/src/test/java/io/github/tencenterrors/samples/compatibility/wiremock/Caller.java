package io.github.tencenterrors.samples.compatibility.wiremock;

import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.ResponseReader;
import io.github.tencenterrors.wiremock.TencentCloudRuntimeInfo;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A client that reaches every host through the server of a test. */
record Caller(HttpClient client) {

    static Caller behind(TencentCloudRuntimeInfo info) {
        InetSocketAddress proxy = new InetSocketAddress(info.proxyHost(), info.proxyPort());
        return new Caller(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(ProxySelector.of(proxy))
                .build());
    }

    HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return send(request(url).GET());
    }

    HttpResponse<String> call(String host, String action) throws IOException, InterruptedException {
        return send(request("http://" + host + "/")
                .header("X-TC-Action", action)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> postForm(String url, String form) throws IOException, InterruptedException {
        return send(request(url)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    static ErrorResponse failure(HttpResponse<String> answer) {
        return ResponseReader.standard().read(answer.body()).error().orElseThrow();
    }
}
