package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.Problem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The entry of the executable jar. */
final class Main {

    private Main() {}

    /** Runs one command and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                StandardError::isTerminal,
                arguments));
    }

    static int run(OutputStream out, OutputStream err, BooleanSupplier watched, String... arguments) {
        StandardOutput output = new StandardOutput(out);
        Console console = Console.of(output, err, watched);
        int status = execute(console, arguments);
        console.out().flush();
        Optional<String> complaint = output.complaint();
        complaint.ifPresent(why -> console.err()
                .println(new Problem(
                        "the output is incomplete", "standard output", why, "write it to where there is room")));
        return complaint.isPresent() ? ExitStatus.MISUSE : status;
    }

    /** Left to itself, Java would answer an error of its own with the exit status of findings. */
    private static int execute(Console console, String... arguments) {
        try {
            return TencentErrors.on(console).execute(arguments);
        } catch (OutOfMemoryError e) {
            console.err()
                    .println(new Problem(
                            "the input is too large for the memory given",
                            "",
                            String.valueOf(e.getMessage()),
                            "give more: java -Xmx4g -jar tencent-errors.jar …"));
            return ExitStatus.MISUSE;
        }
    }
}
