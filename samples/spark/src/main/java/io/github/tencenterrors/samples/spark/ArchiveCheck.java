package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.recording.RecordingReport;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;

/**
 * The job: reports on files, made wherever Spark likes, are added up in the order of the files' names.
 *
 * @param spark where it runs
 */
record ArchiveCheck(JavaSparkContext spark) {

    /** So many reports come to the driver, each of bounded size, however many files there are. */
    private static final int SUMS = 32;

    /**
     * Checks the input, and writes the output.
     *
     * @throws MisuseException if there is nothing to check, or something in the place of the output
     */
    RecordingReport run(Arguments arguments) throws IOException {
        Configuration hadoop = spark.hadoopConfiguration();
        hadoop.setBoolean("mapreduce.input.fileinputformat.input.dir.recursive", true);
        OutputFolder output = OutputFolder.of(arguments.output(), hadoop);
        String input = existing(arguments.input(), hadoop);
        ContractChoice choice = ContractChoice.of(arguments, spark);

        RecordingReport report = spark
                .binaryFiles(input)
                .mapPartitionsToPair(new FileCheck(input, output, choice))
                // Sorting asks for the names before it asks for the reports, and nothing is to be checked twice.
                .persist(StorageLevel.DISK_ONLY())
                .sortByKey(true, SUMS)
                .values()
                .mapPartitions(ArchiveCheck::sum)
                .collect()
                .stream()
                .reduce(RecordingReport::plus)
                .filter(all -> all.files() > 0)
                .orElseThrow(() -> nothingIn(arguments.input()));

        output.write("report.txt", report.toText(), hadoop);
        output.write("report.html", report.toHtml(), hadoop);
        output.finish(hadoop);
        return report;
    }

    private static Iterator<RecordingReport> sum(Iterator<RecordingReport> reports) {
        return Stream.iterate(reports, Iterator::hasNext, each -> each)
                .map(Iterator::next)
                .reduce(RecordingReport::plus)
                .map(List::of)
                .orElse(List.of())
                .iterator();
    }

    private static String existing(String input, Configuration hadoop) throws IOException {
        Path path = new Path(input);
        FileSystem files = path.getFileSystem(hadoop);
        if (!files.exists(path) || !files.getFileStatus(path).isDirectory()) {
            throw new Problem(
                            "there is no folder '" + input + "'",
                            "INPUT",
                            files.exists(path) ? "it is a file" : "nothing has that name",
                            "name a folder, with the scheme of its file system, such as hdfs://")
                    .asIllegalArgument();
        }
        return files.makeQualified(path).toString();
    }

    private static MisuseException nothingIn(String input) {
        return new Problem(
                        "there are no recordings in '" + input + "'",
                        "INPUT",
                        "recordings end in " + String.join(" or ", FileCheck.ENDINGS)
                                + "; files beginning with '.' or '_' are none",
                        "gzip JSON lines, one file or many, and name them so")
                .asIllegalArgument();
    }
}
