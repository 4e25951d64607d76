package io.github.tencenterrors.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a server that has just been started says about itself. */
record Served(List<String> lines) {

    private static final int LENGTH = 5;

    /** Reads it from the server's output; less of it where the server has not started. */
    static Served readFrom(InputStream out) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
        List<String> lines = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            lines.add(line);
            if (lines.size() == LENGTH) {
                break;
            }
        }
        return new Served(lines);
    }

    /** The line with that label, without it. */
    String told(String label) {
        return lines.stream()
                .filter(line -> line.strip().startsWith(label + ":"))
                .map(line -> line.strip().substring(label.length() + 1).strip())
                .findFirst()
                .orElseThrow();
    }

    String url() {
        return told("admin").replaceFirst("/__admin/.*", "");
    }

    String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).GET()).body();
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** An answer to a call of API 3.0. */
    String call(String action) throws IOException, InterruptedException {
        return post("/", "{}", "X-TC-Action", action).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
