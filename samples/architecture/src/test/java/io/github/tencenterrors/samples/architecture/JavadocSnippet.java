package io.github.tencenterrors.samples.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.util.TreePathScanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A piece of code in the Javadoc of a type.
 *
 * @param type whose Javadoc it is
 */
record JavadocSnippet(String type, String code) {

    private static final Pattern PRE =
            Pattern.compile("(?s)<pre>\\{@code\\n(.*?)}</pre>|\\{@snippet *:\\n(.*?)\\n *}\\n");

    /** What readers may take for granted: names that the snippets use and do not explain. */
    private static final String AROUND = """
            import static com.github.tomakehurst.wiremock.client.WireMock.stubFor;
            import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
            import static io.github.tencenterrors.handling.Verdict.*;
            import static io.github.tencenterrors.wiremock.TencentFaults.*;
            import static io.github.tencenterrors.wiremock.TencentStubs.*;
            import static org.assertj.core.api.Assertions.assertThat;
            import com.github.tomakehurst.wiremock.*;
            import io.github.tencenterrors.catalog.*;
            import io.github.tencenterrors.code.*;
            import io.github.tencenterrors.coverage.*;
            import io.github.tencenterrors.envelope.*;
            import io.github.tencenterrors.gateway.*;
            import io.github.tencenterrors.handling.*;
            import io.github.tencenterrors.junit.*;
            import io.github.tencenterrors.page.*;
            import io.github.tencenterrors.recording.*;
            import io.github.tencenterrors.schema.*;
            import io.github.tencenterrors.wiremock.*;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.api.extension.*;
            import org.junit.jupiter.params.*;
            %s
            abstract class %s {
                static TencentCloudExtension cloud;
                static TencentGateway gateway;
                static TestCredential credential;
                static HandlingMatrix matrix;
                static Injection injection;
                static com.sun.net.httpserver.HttpExchange exchange;
                static DocumentPage english, chinese;
                static Path folder;
                static String body;
                static Billing billing;
                interface Billing { boolean triesAgainAfter(String body); }
                record FakeServer(PlayedAnswer answer) {}
                record Client(FakeServer server) {
                    String list() { return ""; }
                    static Optional<String> requestId(Throwable thrown) { return Optional.empty(); }
                }
                static class Inner {
            %s
                }
            }
            """;

    static List<JavadocSnippet> all() {
        List<JavadocSnippet> snippets = new ArrayList<>();
        TreePathScanner<Void, Void> types = new TreePathScanner<>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                String doc = Sources.OF_MODULES.trees().getDocComment(getCurrentPath());
                if (doc != null) {
                    PRE.matcher(doc)
                            .results()
                            .map(JavadocSnippet::code)
                            .forEach(code -> snippets.add(
                                    new JavadocSnippet(type.getSimpleName().toString(), code)));
                }
                return super.visitClass(type, null);
            }
        };
        Sources.OF_MODULES.units().forEach(unit -> types.scan(unit, null));
        return List.copyOf(snippets);
    }

    /** The snippet among what it takes for granted. */
    JavaFileObject file() {
        String name = "SnippetOf" + type;
        String text = AROUND.formatted(
                lines(true),
                name,
                isOfMembers() ? lines(false) : "void snippet() throws Exception {\n" + statements() + "\n}");
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreErrors) {
                return text;
            }
        };
    }

    private boolean isOfMembers() {
        return code.strip().startsWith("@");
    }

    private String statements() {
        String statements = lines(false).strip();
        return statements.endsWith(";") || statements.endsWith("}") ? statements : statements + ";";
    }

    private String lines(boolean imports) {
        return code.lines()
                .filter(line -> line.strip().startsWith("import ") == imports)
                .collect(Collectors.joining("\n"));
    }

    private static String code(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
