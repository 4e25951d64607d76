package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.recording.RecordingReport;
import io.github.tencenterrors.recording.Recordings;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.apache.spark.input.PortableDataStream;
import scala.Tuple2;

/**
 * Checks the files of one partition, one after the other: the report on each, under its name.
 *
 * @param input what the names are relative to, as Hadoop spells it
 */
record FileCheck(String input, OutputFolder output, ContractChoice choice)
        implements PairFlatMapFunction<Iterator<Tuple2<String, PortableDataStream>>, String, RecordingReport> {

    private static final long serialVersionUID = 1L;

    static final List<String> ENDINGS = List.of(".jsonl.gz", ".ndjson.gz");

    @Override
    public Iterator<Tuple2<String, RecordingReport>> call(Iterator<Tuple2<String, PortableDataStream>> files) {
        ResponseContract contract = choice.contract();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(files, 0), false)
                .map(file -> {
                    String name = nameOf(file._1());
                    return new Tuple2<>(
                            name, isRecording(name) ? check(name, file._2(), contract) : passOver(contract));
                })
                .iterator();
    }

    private RecordingReport check(String name, PortableDataStream file, ResponseContract contract) {
        try (InputStream recordings = new DeliveredBytes(file.open())) {
            return output.write("responses/" + name, file.getConfiguration(), out -> {
                try (ResponseLines lines = new ResponseLines(out)) {
                    return Recordings.from(name, recordings).check(contract, lines);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRecording(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static RecordingReport passOver(ResponseContract contract) {
        return new RecordingReport(contract.tier(), 0, 1, Map.of(), 0, List.of(), List.of());
    }

    private String nameOf(String file) {
        return file.substring(input.endsWith("/") ? input.length() : input.length() + 1);
    }
}
