package io.github.tencenterrors.catalog;

import io.github.tencenterrors.envelope.Generation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The catalogue files in this jar: codes are read when the first of a file is looked up, the rest when it is asked for. */
final class BundledEntries implements Entries {

    static final BundledEntries ENTRIES = new BundledEntries();

    private static final String[] FILES = {
        "api-3.0.json", "api-2017.json", "api-2.0.json", "cloud-monitor.json", "disagreements.json"
    };

    /** Each generation has a file of its own, and so have the module codes. */
    private final Map<Generation, BundledCodes> codes = new EnumMap<>(Generation.class);

    private final BundledCodes moduleCodes = new BundledCodes("cloud-monitor.json");

    private BundledEntries() {
        for (Generation each : Generation.values()) {
            codes.put(each, new BundledCodes(each.id() + ".json"));
        }
    }

    @Override
    public Map<ErrorIdentity, DocumentedError> errors() {
        return Read.ENTRIES.errors();
    }

    @Override
    public Map<String, List<DocumentedError>> byCode() {
        return Read.ENTRIES.byCode();
    }

    @Override
    public List<Disagreement> disagreements() {
        return Read.ENTRIES.disagreements();
    }

    @Override
    public Set<String> codes(Generation generation) {
        return Objects.requireNonNull(codes.get(generation)).codes();
    }

    @Override
    public Set<String> moduleCodes() {
        return moduleCodes.codes();
    }

    /** Made when it is first named, by whichever thread comes first. */
    private static final class Read {

        private static final Entries ENTRIES = Stream.of(FILES)
                .map(Read::catalog)
                .reduce(ErrorCatalog::plus)
                .orElseThrow()
                .entries();

        private static ErrorCatalog catalog(String file) {
            return CatalogReader.read(file, CatalogSource.bundled(file));
        }
    }
}
