package io.github.tencenterrors.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a JVM loads that checks bodies and does nothing else: most of its time goes into that. */
class LoadedClassesTest {

    private static final String ERROR = Json.of(
            "{'Response':{'Error':{'Code':'AuthFailure.SignatureFailure','Message':'no'},'RequestId':'\\u0078'}}");
    private static final String FLAT_ERROR = Json.of("{'code':'4100','message':'(-514) exists','requestId':7}");
    private static final String SUCCESS = Json.of("{'Response':{'Set':[{'Id':1.5}],'RequestId':'x'}}");

    /** A program that checks its arguments. */
    static final class Program {

        private Program() {}

        public static void main(String[] bodies) {
            for (String body : bodies) {
                ContractReport report = ResponseContract.documented().check(body.getBytes(StandardCharsets.UTF_8));
                System.out.println("conforms: " + report.conforms() + " " + report.toJson("source"));
            }
        }
    }

    @Test
    void areFewWhereAllBodiesConform() throws IOException, InterruptedException {
        List<String> lines = run(ERROR, FLAT_ERROR, SUCCESS);

        assertThat(lines).filteredOn(line -> line.startsWith("conforms: true")).hasSize(3);
        assertThat(loaded(lines))
                .contains("io.github.tencenterrors.schema.TierOne", "com.fasterxml.jackson.core.JsonParser")
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind."))
                .noneMatch(name -> name.contains(".networknt."))
                .noneMatch(name -> name.startsWith("io.github.tencenterrors.catalog.CatalogReader"))
                .noneMatch(name -> name.startsWith("io.github.tencenterrors.") && name.contains("$$Lambda"));
    }

    /** The guard: the log would show them. */
    @Test
    void includeTheEngineWhereOneDoesNot() throws IOException, InterruptedException {
        List<String> lines = run(Json.of("{'Response':{'RequestId':5}}"));

        assertThat(lines).filteredOn(line -> line.startsWith("conforms: false")).hasSize(1);
        assertThat(loaded(lines))
                .contains("com.fasterxml.jackson.databind.JsonNode", "com.networknt.schema.Schema")
                .anyMatch(name -> name.startsWith("io.github.tencenterrors.") && name.contains("$$Lambda"));
    }

    private static List<String> run(String... bodies) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName()));
        command.addAll(List.of(bodies));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    private static List<String> loaded(List<String> lines) {
        return lines.stream()
                .filter(line -> line.contains("[class,load]"))
                .map(line -> line.substring(line.lastIndexOf(']') + 2))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .toList();
    }
}
