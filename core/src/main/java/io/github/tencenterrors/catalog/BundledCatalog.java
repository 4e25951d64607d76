package io.github.tencenterrors.catalog;

import java.util.stream.Stream;

/** The catalogue files in this jar. */
final class BundledCatalog {

    static final ErrorCatalog CATALOG = Stream.of(
                    "api-3.0.json", "api-2017.json", "api-2.0.json", "cloud-monitor.json", "disagreements.json")
            .map(BundledCatalog::read)
            .reduce(ErrorCatalog::plus)
            .orElseThrow();

    private BundledCatalog() {}

    private static ErrorCatalog read(String file) {
        String resource = BundledCatalog.class.getPackageName().replace('.', '/') + "/" + file;
        return ErrorCatalog.read(resource, BundledCatalog.class.getClassLoader());
    }
}
