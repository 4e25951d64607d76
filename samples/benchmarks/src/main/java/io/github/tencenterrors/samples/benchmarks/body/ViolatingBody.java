package io.github.tencenterrors.samples.benchmarks.body;

import com.networknt.schema.Error;
import io.github.tencenterrors.envelope.SchemaTier;
import io.github.tencenterrors.schema.ContractReport;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.util.List;
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

/** Bodies that break the contract, of which each finding is told with its place, beside the engine alone. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ViolatingBody {

    @Param({"UNDOCUMENTED", "WRONG_TYPE", "ODD_MEMBERS"})
    String sample;

    private byte[] bytes;
    private ResponseContract documented;
    private Engine engine;

    @Setup
    public void setUp() {
        Sample chosen = Sample.valueOf(sample);
        bytes = chosen.bytes();
        documented = ResponseContract.documented();
        engine = new Engine(chosen.envelope(), SchemaTier.DOCUMENTED);
    }

    @Benchmark
    public List<Error> engineAlone() throws IOException {
        return engine.validate(bytes);
    }

    @Benchmark
    public ContractReport documented() {
        return documented.check(bytes);
    }
}
