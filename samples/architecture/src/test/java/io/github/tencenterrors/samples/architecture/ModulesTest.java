package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is a module, in {@code src/test/modular}, compiles against our modules and runs on them. */
class ModulesTest {

    private static final Path SOURCES = Checkout.ROOT.resolve("samples/architecture/src/test/modular");

    @TempDir
    private Path classes;

    @Test
    void areEnoughToCompileAndToRunOn() throws IOException, InterruptedException {
        compile();

        assertThat(run()).isEqualTo("""
                read:   CAM.NoPermission
                broken: /message
                played: 2 of 2
                """);
    }

    private void compile() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-p", path(Jars.described()), "-d", classes.toString(), "-Xlint:all", "-Werror");
            List<Path> sources = Checkout.files(SOURCES, ".java");
            boolean fine = compiler.getTask(
                            messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(fine).as("%s", messages).isTrue();
        }
    }

    private String run() throws IOException, InterruptedException {
        List<Path> modules =
                Stream.concat(Stream.of(classes), Jars.described().stream()).toList();
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        path(modules),
                        "--add-modules",
                        "org.junit.jupiter.engine",
                        "-m",
                        "com.example.modular/com.example.modular.Main")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        java.waitFor();
        return output;
    }

    private static String path(List<Path> modules) {
        return modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
