package io.github.tencenterrors.samples.benchmarks.body;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** The least that reading JSON takes: Jackson passes over the tokens, and nothing is done with them. */
final class TokenLoop {

    private static final JsonFactory FACTORY = new JsonFactory();

    private TokenLoop() {}

    static int count(byte[] body) throws IOException {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(body)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }
}
