package io.github.tencenterrors.samples.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tencenterrors.schema.ResponseContract;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Here, where the module is a jar and not a folder of classes: its engine is inside, and in nobody's way. */
class SchemaJarTest {

    private static final Pattern OURS =
            Pattern.compile("module-info\\.class|io/github/tencenterrors/(schema|recording)/.*|META-INF/.*");

    @Test
    void hidesTheEngineUnderOurName() throws Exception {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("com.networknt.schema.SchemaRegistry"));
        assertThat(Class.forName("io.github.tencenterrors.schema.shaded.networknt.schema.SchemaRegistry"))
                .isNotNull();
    }

    @Test
    void holdsNothingThatCouldClashWithAnother() throws Exception {
        Path jar = Path.of(ResponseContract.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());

        List<String> strange;
        try (JarFile file = new JarFile(jar.toFile())) {
            strange = file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .filter(OURS.asMatchPredicate().negate())
                    .toList();
        }

        assertThat(strange).isEmpty();
    }

    @Test
    void asksTheEngine() {
        assertThat(ResponseContract.documented()
                        .check("{\"code\":0,\"message\":5}")
                        .findings())
                .hasToString("[[wrong-type] /message (line 1, column 21): wanted: a string; found: 5]");
    }
}
