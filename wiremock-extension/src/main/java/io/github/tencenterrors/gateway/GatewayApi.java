package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One version of a service's API, as far as a gateway is to know it: its actions, and perhaps their parameters.
 *
 * @param service the first label of its host, such as {@code cvm}
 * @param version such as {@code 2017-03-12}; empty for API 2.0, which has none
 * @param actions their names
 * @param parameters the names of an action's outermost parameters; an action that is not in it takes any
 * @since 0.1
 */
public record GatewayApi(
        String service, Optional<String> version, Set<String> actions, Map<String, Set<String>> parameters) {

    /**
     * Checks that it says something.
     *
     * @throws IllegalArgumentException if the service is blank, there is no action, or parameters are of none of the actions
     */
    public GatewayApi {
        actions = Set.copyOf(actions);
        Map<String, Set<String>> copies = new LinkedHashMap<>();
        parameters.forEach((action, names) -> copies.put(action, Set.copyOf(names)));
        parameters = Map.copyOf(copies);
        if (service.isBlank() || actions.isEmpty()) {
            throw new Problem(
                            "an API without " + (service.isBlank() ? "a service" : "actions"),
                            service,
                            "a gateway would refuse each of its calls",
                            "give a service such as 'cvm', and at least one action")
                    .asIllegalArgument();
        }
        for (String action : parameters.keySet()) {
            if (!actions.contains(action)) {
                throw new Problem(
                                "parameters of the action '" + action + "', which the API does not have",
                                service,
                                "they would never be looked at",
                                "name the action among the others")
                        .asIllegalArgument();
            }
        }
    }

    /** A version of an API with these actions, of API 3.0 or API 2017. */
    public static GatewayApi of(String service, String version, String... actions) {
        return new GatewayApi(service, Optional.of(version), Set.copyOf(List.of(actions)), Map.of());
    }

    /** An API of API 2.0 with these actions. */
    public static GatewayApi unversioned(String service, String... actions) {
        return new GatewayApi(service, Optional.empty(), Set.copyOf(List.of(actions)), Map.of());
    }

    /**
     * The API that a client of Tencent's Java SDK calls, such as {@code CvmClient.class}, with the parameters of its
     * requests. Read from the class by reflection: the method {@code X(XRequest)} calls the action {@code X}.
     *
     * @throws IllegalArgumentException if the class is no such client
     */
    public static GatewayApi ofSdkClient(Class<?> client) {
        return SdkClient.read(client);
    }

    /** The same, where the action takes these parameters and no other. */
    public GatewayApi withParameters(String action, String... names) {
        Map<String, Set<String>> more = new LinkedHashMap<>(parameters);
        more.put(action, Set.copyOf(List.of(names)));
        return new GatewayApi(service, version, actions, more);
    }
}
