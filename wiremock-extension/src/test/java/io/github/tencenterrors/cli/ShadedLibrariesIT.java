package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Other people's libraries in our jars, found by their classes: each is listed, with the licenses it is given under. */
class ShadedLibrariesIT {

    private static final String BILL = "META-INF/sbom/tencent-errors-wiremock-extension.cdx.json";
    private static final Predicate<String> SHOWN =
            Pattern.compile("META-INF/(jsoup/)?[^/]*(LICENSE|NOTICE)[^/]*").asMatchPredicate();

    @ParameterizedTest
    @MethodSource("contents")
    void comeWithALicense(Path jar, Path library) throws IOException {
        JsonNode component = component(jar, library);
        String folder = "META-INF/licenses/" + component.path("name").asText() + "/";

        if (licenses(component).contains("Apache-2.0")) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License", "Version 2.0");
        } else {
            assertThat(entries(jar).filter(entry -> entry.startsWith(folder) && entry.contains("LICENSE")))
                    .as(
                            "%s: licenses below %s. If its own jar has none, it belongs into src/main/licenses",
                            jar, folder)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(text(jar, entry)).containsIgnoringCase("copyright"));
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void keepWhatTheirOwnJarsShow(Path jar, Path library) throws IOException {
        String folder =
                "META-INF/licenses/" + component(jar, library).path("name").asText() + "/";

        assertThat(entries(library).filter(SHOWN))
                .allSatisfy(entry -> assertThat(text(jar, folder + entry)).isEqualTo(text(library, entry)));
    }

    @Test
    void areThoseOfTheBillOfMaterials() throws IOException {
        Set<String> inside = libraries(Jar.FILE)
                .map(library -> library.getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> listed = components(Jar.FILE, BILL)
                .filter(component -> !component.path("group").asText().equals("io.github.tencenterrors"))
                // Has no classes, and says so in its version.
                .filter(component -> !component.path("name").asText().equals("listenablefuture"))
                .map(ShadedLibrariesIT::fileName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inside).hasSizeGreaterThan(40).isEqualTo(listed);
        assertThat(components(Jar.FILE, "META-INF/sbom/tencent-errors-schema.cdx.json")
                        .map(ShadedLibrariesIT::fileName))
                .as("and the schema engine, which is on no class path")
                .anyMatch(name -> name.startsWith("json-schema-validator-2."));
    }

    @Test
    void areFoundInTheStandaloneJarToo() throws IOException {
        assertThat(libraries(standalone()).map(library -> library.getFileName().toString()))
                .hasSizeGreaterThanOrEqualTo(11)
                .anyMatch(name -> name.startsWith("jackson-core-"))
                .noneMatch(name -> name.startsWith("picocli-"));
    }

    static Stream<Arguments> contents() throws IOException {
        return Stream.of(Jar.FILE, standalone())
                .flatMap(jar -> libraries(jar).map(library -> Arguments.of(jar, library)));
    }

    private static Path standalone() throws IOException {
        try (Stream<Path> files = Files.list(Jar.FILE.getParent())) {
            return files.filter(file -> file.getFileName().toString().matches("tencent-errors-.*-standalone\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The jars on this test's class path that share a class with a jar of ours, renamed or not. */
    private static Stream<Path> libraries(Path jar) {
        Set<String> classes = entries(jar)
                .filter(entry -> entry.endsWith(".class"))
                .map(entry -> entry.replaceFirst("io/github/tencenterrors/\\w+/shaded/", ""))
                .filter(entry -> !entry.startsWith("io/github/tencenterrors/"))
                .collect(Collectors.toSet());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::isRegularFile)
                .filter(library -> !library.getFileName().toString().startsWith("tencent-errors-"))
                .filter(library -> entries(library)
                        .filter(entry -> !entry.startsWith("META-INF/"))
                        .anyMatch(entry -> names(entry).anyMatch(classes::contains)));
    }

    /** What a class may be called once its packages are renamed: {@code com/a/B.class}, {@code a/B.class}. */
    private static Stream<String> names(String entry) {
        return Stream.iterate(entry, name -> name.indexOf('/') > 0, name -> name.substring(name.indexOf('/') + 1));
    }

    private static JsonNode component(Path jar, Path library) throws IOException {
        return components(jar, BILL)
                .filter(component ->
                        fileName(component).equals(library.getFileName().toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(BILL + " does not list " + library));
    }

    private static Stream<JsonNode> components(Path jar, String bill) throws IOException {
        JsonNode components = new ObjectMapper().readTree(text(jar, bill)).path("components");
        return StreamSupport.stream(components.spliterator(), false);
    }

    private static String fileName(JsonNode component) {
        return component.path("name").asText() + "-" + component.path("version").asText() + ".jar";
    }

    private static List<String> licenses(JsonNode component) {
        return component.path("licenses").findValuesAsText("id");
    }

    private static Stream<String> entries(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(ZipEntry::getName).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            assertThat(file.getEntry(entry)).as("%s in %s", entry, jar).isNotNull();
            try (InputStream in = file.getInputStream(file.getEntry(entry))) {
                return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            }
        }
    }
}
