package io.github.tencenterrors.samples.benchmarks.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tencenterrors.envelope.Envelope;
import io.github.tencenterrors.envelope.SchemaTier;
import java.io.IOException;
import java.util.List;

/** The JSON Schema engine with a schema of ours and nothing around it, used as its documentation shows. */
final class Engine {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Schema schema;

    Engine(Envelope envelope, SchemaTier tier) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(envelope.schema(tier), InputFormat.JSON);
        schema.initializeValidators();
    }

    List<Error> validate(byte[] body) throws IOException {
        return schema.validate(MAPPER.readTree(body));
    }
}
