package io.github.tencenterrors.samples.handling;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lists virtual machines by hand, as one should not. Every line with a number is a mistake that was seen in real clients,
 * or could be.
 *
 * <p>It speaks API 3.0 and, for old accounts, API 2.0.
 */
final class CarelessClient {

    /** (1) Reads JSON by its looks: any other member, order or blank is not understood. */
    private static final Pattern ERROR =
            Pattern.compile("\\{\"Code\":\"([^\"]*)\",\"Message\":\"([^\"]*)\"\\},\"RequestId\"");

    private static final Pattern LEGACY_ERROR = Pattern.compile("^\\{\"code\":(\\d+),\"message\":\"([^\"]*)\"");

    private static final int HURRIED_ATTEMPTS = 3;

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String secretId;

    /** (2) State that outlives a call. */
    private boolean unavailable;

    CarelessClient(URI server, String secretId) {
        this.server = server;
        this.secretId = secretId;
    }

    List<String> list() throws IOException, InterruptedException {
        return list(HttpRequest.newBuilder(server)
                .header("X-TC-Action", "DescribeInstances")
                .header("Authorization", "TC3-HMAC-SHA256 Credential=" + secretId + "/2026-11-30/cvm/tc3_request")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build());
    }

    List<String> listOldAccount() throws IOException, InterruptedException {
        URI call = server.resolve("/v2/index.php?Action=DescribeInstances&SecretId=" + secretId);
        return list(HttpRequest.newBuilder(call).build());
    }

    private List<String> list(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (unavailable) {
                unavailable = false;
                throw new IOException("still unavailable"); // (2) and the next call tries anew
            }
            String body =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            Matcher error = (body.charAt(0) == '{' && body.startsWith("{\"code")
                            ? LEGACY_ERROR
                            : ERROR) // (3) of an empty body
                    .matcher(body);
            if (!error.find()) {
                return List.of(); // (4) what is not understood is taken for a success
            }
            String code = error.group(1);
            if (code.equals("ResourceNotFound") || code.equals("5400")) {
                return List.of(); // (5) nothing found is nothing there; (6) a part done is all done
            }
            if (isRetried(code) && attempt < HURRIED_ATTEMPTS) {
                continue; // (7) at once
            }
            fail(code, error.group(2));
        }
    }

    /** (8) A mistake in a parameter is repeated; (9) who is told to slow down gives up. */
    private static boolean isRetried(String code) {
        return code.startsWith("InternalError") || code.equals("InvalidParameterValue");
    }

    /** (10) The request id is not told to anybody. */
    private void fail(String code, String message) throws IOException, InterruptedException {
        switch (code) {
            case "ResourceInUse" -> TimeUnit.HOURS.sleep(1); // (11) until it is free
            case "ResourceUnavailable" -> unavailable = true;
            case "LimitExceeded" ->
                Integer.parseInt(message.replaceAll("\\D", "")); // (12) how many would have been allowed
            case "UnauthorizedOperation" -> throw new SecurityException(code);
            default -> {}
        }
        if (message.contains("not found")) {
            throw new IllegalStateException(code); // (13) looks for words
        }
        throw new IOException(code); // (14) the rest is one to it, even what says that all is well
    }
}
