package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.http.LoggedResponse;
import io.github.tencenterrors.envelope.Finding;
import io.github.tencenterrors.envelope.Position;
import io.github.tencenterrors.envelope.ReadLimits;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The body of a response that was served, which a real service may have compressed. */
final class ServedBody {

    private static final String RULE = "broken-encoding";
    private static final Set<String> READ_HERE = Set.of("", "identity", "gzip", "x-gzip");

    private final byte[] bytes;
    private final String encoding;

    private ServedBody(byte[] bytes, String encoding) {
        this.bytes = bytes;
        this.encoding = encoding;
    }

    static ServedBody of(LoggedResponse response) {
        return new ServedBody(
                Objects.requireNonNullElse(response.getBody(), new byte[0]),
                ResponseHeaders.value(response, "Content-Encoding").strip().toLowerCase(Locale.ROOT));
    }

    ContractReport checkedBy(ResponseContract contract) {
        if (!READ_HERE.contains(encoding)) {
            return unreadable(
                    contract, "'" + encoding + "' is no encoding that is read here; have the client accept gzip alone");
        }
        if (!isGzipped()) {
            return contract.check(bytes);
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            // One byte more than is ever read, so that the contract says what it says of other bodies of that size.
            return contract.check(unzipped.readNBytes(ReadLimits.STANDARD.maxBytes() + 1));
        } catch (IOException e) {
            return unreadable(contract, "its gzip is damaged: " + e.getMessage());
        }
    }

    /** Told by the bytes, since a header may be left over from a body that has been unpacked. */
    private boolean isGzipped() {
        return bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    }

    private static ContractReport unreadable(ResponseContract contract, String why) {
        return contract.withoutBody(new Finding(RULE, "", Position.START, "the body cannot be decoded: " + why));
    }
}
