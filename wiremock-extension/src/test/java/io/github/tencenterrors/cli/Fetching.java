package io.github.tencenterrors.cli;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** A program that does what ours must not. */
final class Fetching {

    private Fetching() {}

    /** Asks for the URL; or, where there is no scheme, for a connection. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        URI uri = URI.create(arguments[1]);
        switch (arguments[0]) {
            case "url" -> uri.toURL().openStream().close();
            case "client" ->
                HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding());
            default -> new Socket(uri.getHost(), 80).close();
        }
    }
}
