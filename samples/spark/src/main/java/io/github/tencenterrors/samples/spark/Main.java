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
            err.println(new Problem(
                    "the archive could not be checked",
                    "",
                    e.toString().lines().findFirst().orElseThrow(),
                    "see what follows, and the logs of the executors"));
            e.printStackTrace(err);
            return MISUSE;
        }
    }

    private static RecordingReport run(Arguments arguments) throws Exception {
        // Read before anything is started; the executors read them again.
        arguments.catalogs().forEach(ErrorCatalog::read);
        try (JavaSparkContext spark = new JavaSparkContext(settings())) {
            return new ArchiveCheck(spark).run(arguments);
        }
    }

    /** Those of the submission, but for one: a report is made of records, of which Spark's Kryo knows nothing. */
    static SparkConf settings() {
        return new SparkConf()
                .setIfMissing("spark.app.name", "tencent-errors")
                .set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
    }
}
