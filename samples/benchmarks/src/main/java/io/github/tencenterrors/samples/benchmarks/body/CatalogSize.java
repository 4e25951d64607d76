package io.github.tencenterrors.samples.benchmarks.body;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Whether the size of the catalogue matters. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CatalogSize {

    @Param({"26", "5000", "17000"})
    int codes;

    private byte[] good;
    private byte[] undocumented;
    private ResponseContract contract;

    @Setup
    public void setUp() {
        ErrorCatalog catalog = Catalogs.ofSize(codes);
        good = Sample.ERROR.bytes();
        undocumented = Sample.UNDOCUMENTED.bytes();
        contract = ResponseContract.documented().withCatalog(catalog);
    }

    @Benchmark
    public ContractReport conforming() {
        return contract.check(good);
    }

    @Benchmark
    public ContractReport undocumented() {
        return contract.check(undocumented);
    }
}
