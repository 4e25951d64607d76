package io.github.tencenterrors.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A JSON shape around an error.
 *
 * @since 0.1
 */
public enum Envelope {
    /** {@code {"Response":{"Error":{"Code":…,"Message":…},"RequestId":…}}}, of API 3.0 and API 2017. */
    RESPONSE,
    /** {@code {"code":…,"message":…,"codeDesc":…}}, of API 2.0. */
    FLAT;

    /**
     * The JSON Schema (draft 2020-12) of bodies in this envelope, failures and successes alike.
     *
     * <p>The files lie beside this class in the jar, as {@code response.wire.schema.json} and so on.
     *
     * @return the text of the schema file
     */
    public String schema(SchemaTier tier) {
        String file = String.join(".", name(), tier.name(), "schema", "json").toLowerCase(Locale.ROOT);
        try (InputStream in = Envelope.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("a bug in tencent-errors: no file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
