package io.github.tencenterrors.gateway;

import io.github.tencenterrors.envelope.Generation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

/** A call of any generation, as a client would write it down before it signs and sends it. */
final class Calling {

    static final String SECRET_ID = "AKIDmadeUpForTests";
    static final String KEY = "madeUpKeyForTests";
    static final long TIME = 1_763_640_000;

    private static final AtomicLong NONCES = new AtomicLong(1);
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Generation generation;
    private final Map<String, String> parameters = new LinkedHashMap<>();
    private final Map<String, String> own = new LinkedHashMap<>();
    private final boolean tc3;
    private String host;
    private String key = KEY;
    private String method = "POST";
    private String body = "";

    private Calling(Generation generation, boolean tc3) {
        this.generation = generation;
        this.tc3 = tc3;
        host = generation == Generation.API_3_0 ? "cvm.tencentcloudapi.com" : "cvm.api.qcloud.com";
        with("Action", "DescribeInstances");
        with("Region", "ap-guangzhou");
        with("Timestamp", Long.toString(TIME));
        with("SecretId", SECRET_ID);
        if (!tc3) {
            with("Nonce", Long.toString(NONCES.getAndIncrement()));
        }
        if (generation != Generation.API_2_0) {
            with("Version", "2017-03-12");
        }
    }

    /** With TC3 and a JSON body in API 3.0, with HmacSHA1 and a form in the others. */
    static Calling of(Generation generation) {
        return new Calling(generation, generation == Generation.API_3_0);
    }

    static Calling v1() {
        return new Calling(Generation.API_3_0, false);
    }

    Calling with(String common, String value) {
        parameters.put(common, value);
        return this;
    }

    Calling without(String common) {
        parameters.remove(common);
        return this;
    }

    Calling parameter(String name, String value) {
        own.put(name, value);
        return this;
    }

    Calling host(String other) {
        host = other;
        return this;
    }

    Calling key(String other) {
        key = other;
        return this;
    }

    Calling method(String other) {
        method = other;
        return this;
    }

    Calling get() {
        return method("GET");
    }

    Calling body(String other) {
        body = other;
        return this;
    }

    Generation generation() {
        return generation;
    }

    Sent sent() {
        return tc3 ? sentWithTc3() : sentWithV1();
    }

    private Sent sentWithTc3() {
        Sent request = (method.equals("GET")
                        ? Sent.get("/" + (own.isEmpty() ? "" : "?" + encoded(own)))
                        : Sent.post("/", json()))
                .withMethod(method)
                .with("Host", host)
                .with("Content-Type", method.equals("GET") ? FORM : "application/json");
        for (String name : new String[] {"Action", "Version", "Region", "Token"}) {
            if (parameters.containsKey(name)) {
                request = request.with("X-TC-" + name, parameters.get(name));
            }
        }
        String time = parameters.getOrDefault("Timestamp", "0");
        Sent signed = Signed.tc3(request, parameters.getOrDefault("SecretId", ""), key, Digits.seconds(time));
        signed = signed.with("X-TC-Timestamp", time);
        return parameters.containsKey("Timestamp") ? signed : signed.without("X-TC-Timestamp");
    }

    private Sent sentWithV1() {
        String path = generation == Generation.API_3_0 ? "/" : "/v2/index.php";
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.putAll(own);
        Sent request = method.equals("POST")
                ? Sent.post(path, encoded(all)).with("Content-Type", FORM)
                : Sent.get(path + "?" + encoded(all)).withMethod(method);
        return Signed.v1(request.with("Host", host), key);
    }

    private String json() {
        return body.isEmpty()
                ? own.entrySet().stream()
                        .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                        .collect(Collectors.joining(",", "{", "}"))
                : body;
    }

    private static String encoded(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8)
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
