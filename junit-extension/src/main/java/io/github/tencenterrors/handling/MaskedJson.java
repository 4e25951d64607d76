package io.github.tencenterrors.handling;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.function.UnaryOperator;

/** Writes JSON, each of its texts as it may be shown. */
final class MaskedJson extends JsonGeneratorDelegate {

    private final UnaryOperator<String> shown;

    private MaskedJson(JsonGenerator json, UnaryOperator<String> shown) {
        super(json);
        this.shown = shown;
    }

    /** Without secrets, and fit for a file. */
    static String write(ObjectWriter writer, JsonNode root) {
        return write(writer, root, Shown::stored);
    }

    static String write(ObjectWriter writer, JsonNode root, UnaryOperator<String> shown) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new MaskedJson(writer.createGenerator(text), shown)) {
            writer.writeValue(json, root);
        } catch (IOException e) {
            throw new IllegalStateException("a bug in tencent-errors: a tree that cannot be written", e);
        }
        return text.toString();
    }

    @Override
    public void writeString(String text) throws IOException {
        super.writeString(shown.apply(text));
    }
}
