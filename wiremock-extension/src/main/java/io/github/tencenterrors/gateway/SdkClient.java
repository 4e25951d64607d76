package io.github.tencenterrors.gateway;

import io.github.tencenterrors.code.Problem;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A client class of Tencent's Java SDK, of which we know no type.
 *
 * <p>Seen in cvm 3.1.1342: static fields {@code service} and {@code version}, for each action a method of its name with a
 * request of its name, and on each field of a request an annotation that says what it is called in JSON.
 */
final class SdkClient {

    private static final String JSON_NAME = "com.google.gson.annotations.SerializedName";

    private SdkClient() {}

    static GatewayApi read(Class<?> client) {
        Map<String, Set<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(client.getDeclaredMethods())
                .filter(SdkClient::isAction)
                .forEach(method -> parameters.put(method.getName(), parameters(method.getParameterTypes()[0])));
        Optional<String> service = constant(client, "service");
        Optional<String> version = constant(client, "version");
        if (parameters.isEmpty() || service.isEmpty() || version.isEmpty()) {
            throw new Problem(
                            "no client of Tencent's Java SDK: " + client.getName(),
                            "",
                            "it has no methods such as DescribeInstances(DescribeInstancesRequest), or no fields 'service'"
                                    + " and 'version'",
                            "give one such as com.tencentcloudapi.cvm.v20170312.CvmClient, or list the actions in"
                                    + " GatewayApi.of(…)")
                    .asIllegalArgument();
        }
        return new GatewayApi(service.get(), version, parameters.keySet(), parameters);
    }

    private static boolean isAction(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].getSimpleName().equals(method.getName() + "Request");
    }

    private static Set<String> parameters(Class<?> request) {
        return Arrays.stream(request.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(SdkClient::jsonName)
                .collect(Collectors.toSet());
    }

    private static String jsonName(Field field) {
        return Arrays.stream(field.getAnnotations())
                .filter(each -> each.annotationType().getName().equals(JSON_NAME))
                .findFirst()
                .map(SdkClient::value)
                .orElse(field.getName());
    }

    private static String value(Annotation annotation) {
        try {
            return (String) annotation.annotationType().getMethod("value").invoke(annotation);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a bug in tencent-errors: " + JSON_NAME + " has a value", e);
        }
    }

    private static Optional<String> constant(Class<?> client, String name) {
        try {
            Field field = client.getDeclaredField(name);
            if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) {
                return Optional.empty();
            }
            field.setAccessible(true);
            return Optional.ofNullable((String) field.get(null));
        } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
