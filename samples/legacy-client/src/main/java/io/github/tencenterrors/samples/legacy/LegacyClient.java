package io.github.tencenterrors.samples.legacy;

import com.qcloud.Common.Request;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/**
 * Calls the actions of one module of API 2.0.
 *
 * <p>The SDK's own entry, {@code QcloudApiModuleCenter}, has https and the host built in. Here its two halves are used
 * apart: it signs for the real host, and sends to the endpoint.
 *
 * <p>Immutable. But the SDK keeps its last request and answer in static fields: do not ask it for them.
 *
 * @since 0.1
 */
public final class LegacyClient {

    private static final String GET = "GET";
    private static final String PATH = "/v2/index.php";

    private final ApiModule module;
    private final LegacyKey key;
    private final URI endpoint;

    private LegacyClient(ApiModule module, LegacyKey key, URI endpoint) {
        this.module = module;
        this.key = key;
        this.endpoint = endpoint;
    }

    /** A client of the module's own host, over https. */
    public static LegacyClient of(ApiModule module, LegacyKey key) {
        return new LegacyClient(module, key, URI.create("https://" + module.host()));
    }

    /** The same, sending to another place, such as a gateway of one's own; the signature stays that for the host. */
    public LegacyClient sendingTo(URI other) {
        return new LegacyClient(module, key, other);
    }

    /**
     * Calls an action.
     *
     * @param action such as {@code DescribeInstances}
     * @param region in the short form of API 2.0, such as {@code gz}
     * @param parameters the action's own
     */
    public Answer call(String action, String region, Map<String, ?> parameters) {
        TreeMap<String, Object> signed = new TreeMap<>(parameters);
        signed.put("Action", action);
        signed.put("Region", region);
        // The URL is of no use, but on its way there the signature is put among the parameters.
        Request.generateUrl(signed, key.secretId(), key.secretKey(), GET, module.host(), PATH);
        return new AnswerReader(module)
                .read(Request.sendRequest(endpoint.resolve(PATH).toString(), signed, GET, ""));
    }
}
