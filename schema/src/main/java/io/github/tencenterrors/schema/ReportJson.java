package io.github.tencenterrors.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Generation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/** A report as one line of JSON, for programs; without lambdas, which would be the first ones of a run over good bodies. */
final class ReportJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private ReportJson() {}

    static String of(String source, ContractReport report) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("source", source);
            Optional<Generation> generation = report.generation();
            write(
                    json,
                    "generation",
                    generation.isPresent() ? Optional.of(generation.get().id()) : Optional.empty());
            json.writeStringField("outcome", report.outcome().name().toLowerCase(Locale.ROOT));
            write(json, "code", report.code());
            Optional<Long> moduleCode = report.moduleCode();
            if (moduleCode.isPresent()) {
                json.writeNumberField("moduleCode", moduleCode.get());
            } else {
                json.writeNullField("moduleCode");
            }
            write(json, "requestId", report.requestId());
            json.writeBooleanField("documented", report.documented());
            json.writeArrayFieldStart("findings");
            for (Finding finding : report.findings()) {
                write(json, finding);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("pointer", finding.pointer());
        json.writeNumberField("line", finding.position().line());
        json.writeNumberField("column", finding.position().column());
        json.writeStringField("message", finding.message());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
