package io.github.tencenterrors.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The catalogue files in this jar: their codes are read when the first is looked up, the rest when it is asked for. */
final class BundledEntries implements Entries {

    static final BundledEntries ENTRIES = new BundledEntries();

    private static final String[] FILES = {
        "api-3.0.json", "api-2017.json", "api-2.0.json", "cloud-monitor.json", "disagreements.json"
    };

    private BundledEntries() {}

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
    public CodeIndex codes() {
        return Codes.INDEX;
    }

    /** Made when it is first named, by whichever thread comes first. */
    private static final class Read {

        private static final Entries ENTRIES = Stream.of(FILES)
                .map(Read::catalog)
                .reduce(ErrorCatalog::plus)
                .orElseThrow()
                .entries();

        private static ErrorCatalog catalog(String file) {
            String resource = BundledEntries.class.getPackageName().replace('.', '/') + "/" + file;
            return ErrorCatalog.read(resource, BundledEntries.class.getClassLoader());
        }
    }

    /** Likewise. */
    private static final class Codes {

        private static final CodeIndex INDEX = CodeIndex.ofFiles(FILES);
    }
}
