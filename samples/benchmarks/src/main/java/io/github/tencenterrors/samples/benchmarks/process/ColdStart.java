package io.github.tencenterrors.samples.benchmarks.process;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One small file, from the start of a JVM to its end; as it is, and with an archive of the classes it loads.
 *
 * <p>{@code -Drounds=40} says how often each program runs.
 */
final class ColdStart {

    private static final String BODY = """
            {"Response":{"Error":{"Code":"AuthFailure.SignatureFailure","Message":"The provided credentials could not be \
            validated. Please check your signature is correct."},"RequestId":"ed93f3cb-f35e-473f-b9f3-0d451b8b79c6"}}
            """;

    private ColdStart() {}

    /** Prints a table in Markdown. */
    public static void main(String[] arguments) throws IOException, InterruptedException, URISyntaxException {
        System.out.print(measure(Workshop.here(), Integer.getInteger("rounds", 40)));
    }

    static String measure(Workshop workshop, int rounds) throws IOException, InterruptedException {
        String file =
                Files.writeString(workshop.folder().resolve("error.json"), BODY).toString();
        List<Contender> plain = List.of(
                Contender.java("empty main", "-cp", workshop.classPath(), EmptyMain.class.getName()),
                Contender.java("token loop", "-cp", workshop.classPath(), TokenLoop.class.getName(), file),
                Contender.java("check", "-jar", workshop.executable().toString(), "check", file));
        List<Contender> contenders = new ArrayList<>(plain);
        for (Contender each : plain) {
            contenders.add(withArchive(each, workshop.folder()));
        }
        List<Measured> medians = Contest.of(contenders, rounds, workshop.folder());
        return table(medians.subList(0, 3)) + "\n" + table(medians.subList(3, 6));
    }

    /** The program with an archive of the classes that a first run of it has loaded, which any user can make. */
    private static Contender withArchive(Contender plain, Path folder) throws IOException, InterruptedException {
        Path archive = folder.resolve(plain.fileName() + ".jsa");
        plain.withOption("-XX:ArchiveClassesAtExit=" + archive).run(folder.resolve("archive.out"));
        return plain.withOption("-XX:SharedArchiveFile=" + archive);
    }

    private static String table(List<Measured> medians) {
        double loop = medians.get(1).seconds();
        StringBuilder table = new StringBuilder("""
                | program | ms | token loop = 1 |
                |---|---|---|
                """);
        for (Measured each : medians) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f |%n",
                    each.program(),
                    each.seconds() * 1000,
                    each.seconds() / loop));
        }
        return table.toString();
    }
}
