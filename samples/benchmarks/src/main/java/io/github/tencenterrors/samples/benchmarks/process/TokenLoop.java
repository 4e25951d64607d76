package io.github.tencenterrors.samples.benchmarks.process;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.FileInputStream;
import java.io.IOException;

/** The least that a program can do which reads JSON with Jackson: look at every token, and at nothing in it. */
final class TokenLoop {

    private TokenLoop() {}

    /** Prints how many tokens the file has. */
    public static void main(String[] arguments) throws IOException {
        long tokens = 0;
        try (FileInputStream file = new FileInputStream(arguments[0]);
                JsonParser parser = new JsonFactory().createParser(file)) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        System.out.println(tokens);
    }
}
