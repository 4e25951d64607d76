package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the Javadoc of the modules shows can be written so. */
class JavadocSnippetsTest {

    @Test
    void compile(@TempDir Path out) throws IOException {
        List<JavadocSnippet> snippets = JavadocSnippet.all();

        assertThat(problemsIn(snippets, out)).isEmpty();
        assertThat(snippets).extracting(JavadocSnippet::type).contains("ErrorCatalog", "Probe", "TencentErrorSource");
        assertThat(snippets).hasSizeGreaterThan(20);
    }

    @Test
    void areRefusedWhereTheyDoNot(@TempDir Path out) throws IOException {
        assertThat(problemsIn(List.of(new JavadocSnippet("Wrong", "ErrorCatalog.absent();\n")), out))
                .hasSize(1);
    }

    private static List<String> problemsIn(List<JavadocSnippet> snippets, Path out) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        try (var files = compiler.getStandardFileManager(problems, Locale.ENGLISH, null)) {
            List<String> options =
                    List.of("-proc:none", "-d", out.toString(), "-classpath", System.getProperty("java.class.path"));
            List<JavaFileObject> sources =
                    snippets.stream().map(JavadocSnippet::file).toList();
            compiler.getTask(null, files, problems, options, null, sources).call();
        }
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getSource() + ": " + problem.getMessage(Locale.ENGLISH))
                .toList();
    }
}
