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

/** Good bodies, of which most traffic consists, beside the least that reading them takes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ConformingBody {

    @Param({"ERROR", "FLAT_ERROR", "SUCCESS"})
    String sample;

    private byte[] bytes;
    private String text;
    private ResponseContract wire;
    private ResponseContract documented;
    private Engine engine;

    @Setup
    public void setUp() {
        Sample chosen = Sample.valueOf(sample);
        bytes = chosen.bytes();
        text = chosen.text();
        wire = ResponseContract.wire();
        documented = ResponseContract.documented();
        engine = new Engine(chosen.envelope(), SchemaTier.DOCUMENTED);
    }

    @Benchmark
    public int tokenLoop() throws IOException {
        return TokenLoop.count(bytes);
    }

    @Benchmark
    public List<Error> engineAlone() throws IOException {
        return engine.validate(bytes);
    }

    @Benchmark
    public ContractReport wire() {
        return wire.check(bytes);
    }

    @Benchmark
    public ContractReport documented() {
        return documented.check(bytes);
    }

    @Benchmark
    public ContractReport documentedText() {
        return documented.check(text);
    }
}
