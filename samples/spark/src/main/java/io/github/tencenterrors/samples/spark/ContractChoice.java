package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkFiles;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Which contract to ask for: this is what travels, and the contract is made where it has arrived.
 *
 * @param documented whether it is that of the documents
 * @param catalogs names under which Spark keeps the catalogue files on every machine
 */
record ContractChoice(boolean documented, List<String> catalogs) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The choice of those arguments; has Spark bring the catalogue files to every machine. */
    static ContractChoice of(Arguments arguments, JavaSparkContext spark) {
        arguments.catalogs().forEach(file -> spark.addFile(file.toUri().toString()));
        return new ContractChoice(
                arguments.documented(),
                arguments.catalogs().stream()
                        .map(file -> file.getFileName().toString())
                        .toList());
    }

    ResponseContract contract() {
        ErrorCatalog catalog = catalogs.stream()
                .map(name -> ErrorCatalog.read(Path.of(SparkFiles.get(name))))
                .reduce(ErrorCatalog.bundled(), ErrorCatalog::joinedWith);
        return (documented ? ResponseContract.documented() : ResponseContract.wire()).withCatalog(catalog);
    }
}
