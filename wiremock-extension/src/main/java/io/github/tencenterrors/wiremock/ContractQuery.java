package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which findings a request of the admin API asks for. */
record ContractQuery(boolean violating, int limit) {

    private static final String VIOLATING = "violating";
    private static final String LIMIT = "limit";
    private static final Pattern FLAG = Pattern.compile("true|false");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    static ContractQuery in(LoggedRequest request) {
        Map<String, Object> values = new LinkedHashMap<>();
        request.getQueryParams()
                .forEach((name, value) -> values.put(name, value.isPresent() ? value.firstValue() : ""));
        try {
            return read(new JsonParameters(ContractRoutes.PATH, values));
        } catch (MisuseException e) {
            throw new RefusedParametersException(e, "", "");
        }
    }

    private static ContractQuery read(JsonParameters parameters) {
        parameters.requireKnown(List.of(VIOLATING, LIMIT));
        return new ContractQuery(
                parameters
                        .text(VIOLATING)
                        .map(text -> shaped(VIOLATING, text, FLAG, "true or false"))
                        .map(Boolean::parseBoolean)
                        .orElse(false),
                parameters
                        .text(LIMIT)
                        .map(text -> shaped(LIMIT, text, COUNT, "a count, such as 10"))
                        .map(Integer::parseInt)
                        .orElse(Integer.MAX_VALUE));
    }

    private static String shaped(String name, String text, Pattern shape, String rule) {
        if (!shape.matcher(text).matches()) {
            throw new Problem(
                            "the parameter '%s' of %s is %s".formatted(name, ContractRoutes.PATH, "'" + text + "'"),
                            "",
                            "it must be " + rule,
                            "write it so, or leave it out")
                    .asIllegalArgument();
        }
        return text;
    }
}
