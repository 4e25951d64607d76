package io.github.tencenterrors.samples.benchmarks.probe;

import io.github.tencenterrors.handling.HandlingMatrix;
import io.github.tencenterrors.handling.Probe;
import io.github.tencenterrors.samples.benchmarks.body.Catalogs;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time that a probe takes for one error: as documented, and in all its variations, judged. The code under test does
 * nothing, so that the rest is the probe's.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProbeOverhead {

    private static final int BUNDLED = 44;
    private static final int MANY = 17_000;

    private Probe<String> bundled = Probe.of(injection -> "GIVE_UP");
    private Probe<String> many = bundled;
    private Probe<String> parallel = bundled;

    @Setup
    public void setUp() {
        many = bundled.from(Catalogs.ofSize(MANY));
        parallel = many.inParallel(2);
        require(bundled.run(), BUNDLED);
        require(many.run(), MANY);
    }

    @Benchmark
    @OperationsPerInvocation(BUNDLED)
    public HandlingMatrix bundled() {
        return bundled.run();
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public HandlingMatrix many() {
        return many.run();
    }

    @Benchmark
    @OperationsPerInvocation(MANY)
    public HandlingMatrix manyOnTwoThreads() {
        return parallel.run();
    }

    /** The time for one error is that of a run by their number. */
    private static void require(HandlingMatrix matrix, int errors) {
        if (matrix.errors().size() != errors) {
            throw new IllegalStateException(matrix + ", and not " + errors);
        }
    }
}
