package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.recording.RecordingReport;
import java.io.PrintStream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;

/** The entry of the job, for {@code spark-submit}. */
public final class Main {

    private static final int FINE = 0;
    private static final int FINDINGS = 1;
    private static final int MISUSE = 2;

    private Main() {}

    /** Runs the job; ends the JVM where the exit status is to say that not all is well. */
    public static void main(String[] arguments) {
        int status = run(System.out, System.err, arguments);
        if (status != FINE) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 0) {
            err.print(Arguments.USAGE);
            return MISUSE;
        }
        try {
            RecordingReport report = run(Arguments.of(arguments));
            out.print(report.toText());
            return report.conforms() ? FINE : FINDINGS;
        } catch (MisuseException e) {
            err.println(e.problem());
            return MISUSE;
        } catch (Exception e) {
            // Spark has logged at length what happened in which task, and where.
            err.println(new Problem(
                    "the archive could not be checked",
                    "",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString()),
                    "the logs of driver and executors tell more"));
            return MISUSE;
        }
    }

    private static RecordingReport run(Arguments arguments) throws Exception {
        // Read before anything is started; the executors read them again.
        arguments.catalogs().forEach(ErrorCatalog::read);
        SparkConf settings = new SparkConf()
                .setIfMissing("spark.app.name", "tencent-errors")
                // A report is made of records, of which the Kryo that Spark brings along knows nothing.
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            return new ArchiveCheck(spark).run(arguments);
        }
    }
}
