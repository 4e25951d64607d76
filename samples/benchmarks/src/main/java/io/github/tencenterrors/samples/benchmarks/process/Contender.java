package io.github.tencenterrors.samples.benchmarks.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is measured.
 *
 * @param name for people
 * @param command the program, and what it is given
 */
record Contender(String name, List<String> command) {

    /** 1 is what {@code check} says of recordings that break the contract, as some of ours do. */
    private static final Set<Integer> FINE = Set.of(0, 1);

    Contender {
        command = List.copyOf(command);
    }

    /** A program on the JVM that runs this. */
    static Contender java(String name, String... arguments) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new Contender(
                name, Stream.concat(Stream.of(java), Stream.of(arguments)).toList());
    }

    /** The same program, with an option for its JVM more. */
    Contender withOption(String option) {
        List<String> longer = new ArrayList<>(command);
        longer.add(1, option);
        return new Contender(name + " with " + option.replaceAll("=.*", ""), longer);
    }

    /** The name, as a file may have it. */
    String fileName() {
        return name.replaceAll("\\W+", "-");
    }

    /**
     * Runs it once.
     *
     * @param output what it prints, in place of what stood in the file
     */
    Measured run(Path output) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
        builder.environment().keySet().removeIf(name -> name.toUpperCase(Locale.ROOT)
                .contains("JAVA"));
        long begin = System.nanoTime();
        Process process = builder.start();
        long peak = 0;
        do {
            peak = Math.max(peak, peakBytes(process.pid()));
        } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!FINE.contains(process.exitValue())) {
            throw new IllegalStateException(
                    command + " ended with " + process.exitValue() + ":\n" + Files.readString(output));
        }
        return new Measured(name, seconds, peak);
    }

    /** The most memory that the process has had at once, as Linux counts; 0 where it cannot be told, or no more. */
    private static long peakBytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
