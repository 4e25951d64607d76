package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/** The entry of the executable jar. */
final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(
                System.in,
                StandardOutput.ofThisProcess(),
                new FileOutputStream(FileDescriptor.err),
                new StandardError(),
                arguments));
    }

    static int run(InputStream in, StandardOutput out, OutputStream err, BooleanSupplier watched, String... arguments) {
        Console console = Console.of(in, out, err, watched);
        int status = execute(console, arguments);
        String complaint = out.complaint();
        return complaint == null
                ? status
                : TencentErrors.refused(
                        console.err(),
                        new Problem(
                                "the output is incomplete",
                                "standard output",
                                complaint,
                                "write it to where there is room"));
    }

    /** Left to itself, Java would answer an {@link Error} with the exit status of findings. */
    private static int execute(Console console, String... arguments) {
        try {
            Check plain = CheckArguments.plain(arguments);
            int status = plain == null ? TencentErrors.on(console).execute(arguments) : plain.on(console);
            console.out().flush();
            return status;
        } catch (OutOfMemoryError e) {
            return TencentErrors.refused(
                    console.err(),
                    new Problem(
                            "the input is too large for the memory that Java may use",
                            "",
                            String.valueOf(e.getMessage()),
                            "allow more: java -Xmx4g -jar tencent-errors.jar …"));
        } catch (Exception | Error e) {
            return TencentErrors.failed(console.err(), e);
        }
    }
}
