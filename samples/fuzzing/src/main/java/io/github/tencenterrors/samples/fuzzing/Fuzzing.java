package io.github.tencenterrors.samples.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Fuzzes the targets that are named, or all, one after the other, each in a JVM of its own; then keeps what is worth it.
 *
 * <p>{@code -Dminutes=10} says how long each. Findings are left in {@code target/fuzzing/found}; an input that takes
 * more than {@value #SECONDS_AN_INPUT} seconds, or more than 256 MB of heap, is one.
 */
final class Fuzzing {

    private static final int SECONDS_AN_INPUT = 20;
    private static final int BYTES_AN_INPUT = 4096;

    private static final Path WORK = Path.of("target", "fuzzing");
    private static final Path CORPORA = Path.of("src", "test", "resources", "corpora");

    /** Where new paths are worth finding: in our code, and in the parsers that stand before it. */
    private static final String WATCHED =
            "io.github.tencenterrors.**:com.fasterxml.jackson.core.**:org.jsoup.**:org.commonmark.**";

    private static final String IGNORED = "io.github.tencenterrors.schema.shaded.**:io.github.tencenterrors.samples.**";

    private final Target target;
    private final Path seeds;
    private final Path corpus;
    private final Path found;

    private Fuzzing(Target target) throws IOException {
        this.target = target;
        this.seeds = Files.createDirectories(seeds(target));
        this.corpus = Files.createDirectories(seeds.resolveSibling("corpus"));
        this.found = Files.createDirectories(WORK.resolve("found").resolve(target.id()));
    }

    /** Prints a row of Markdown for each target. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Target> targets = arguments.length == 0
                ? List.of(Target.values())
                : Stream.of(arguments).map(Target::valueOf).toList();
        System.out.println("| target | executions | features | inputs kept | findings |\n|---|---|---|---|---|");
        for (Target target : targets) {
            System.out.println(new Fuzzing(target).row(Integer.getInteger("minutes", 10)));
        }
    }

    private String row(int minutes) throws IOException, InterruptedException {
        Path archive = archive(target);
        for (Map.Entry<String, byte[]> input : KeptInputs.read(archive).entrySet()) {
            Files.write(seeds.resolve(input.getKey()), input.getValue());
        }
        Statistics statistics = Statistics.in(
                jazzer("-max_total_time=" + minutes * 60, "-print_final_stats=1", corpus.toString(), seeds.toString()));
        Path smallest = Files.createDirectories(seeds.resolveSibling("smallest"));
        jazzer("-merge=1", smallest.toString(), seeds.toString(), corpus.toString());
        Map<String, byte[]> kept = KeptInputs.in(smallest);
        if (kept.isEmpty()) {
            throw new IllegalStateException("no input is left of " + target.id() + "; its log tells why");
        }
        KeptInputs.write(archive, kept);
        return "| %s | %s | %s | %s | %s |"
                .formatted(
                        target.id(),
                        statistics.executions(),
                        statistics.features(),
                        kept.size(),
                        KeptInputs.in(found).size());
    }

    /** The inputs to begin with. */
    static Path seeds(Target target) {
        return WORK.resolve(target.id()).resolve("seeds");
    }

    static Path archive(Target target) {
        return CORPORA.resolve(target.id() + ".zip");
    }

    /** What it says; it goes on after a finding. */
    private List<String> jazzer(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + Entry.class.getName(),
                "--target_args=" + target.name(),
                "--instrumentation_includes=" + WATCHED,
                "--instrumentation_excludes=" + IGNORED,
                "--custom_hook_includes=" + WATCHED,
                "--keep_going=10",
                "--reproducer_path=" + found.toAbsolutePath(),
                "-artifact_prefix=" + found.toAbsolutePath() + "/",
                "-timeout=" + SECONDS_AN_INPUT,
                "-max_len=" + BYTES_AN_INPUT));
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile(WORK, target.id() + "-", ".log");
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return Files.readAllLines(log);
    }
}
