package io.github.tencenterrors.gateway;

import java.util.Map;
import java.util.Optional;

/** Environment variables of a server, without an environment. */
final class TestEnvironment {

    static final String KEY = "MADE_UP_KEY";
    static final String TOKEN = "MADE_UP_TOKEN";
    static final String TOKEN_TEXT = "madeUpTokenForTests";

    private static final Map<String, String> VARIABLES =
            Map.of(KEY, Calling.KEY, TOKEN, TOKEN_TEXT, "EMPTY", "", "BUILD_KEY", "x");

    private TestEnvironment() {}

    static Optional<String> variable(String name) {
        return Optional.ofNullable(VARIABLES.get(name));
    }
}
