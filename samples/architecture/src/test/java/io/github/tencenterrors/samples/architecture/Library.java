package io.github.tencenterrors.samples.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A library that a module depends on, as the module's bill of materials has it.
 *
 * @param optional that it does not reach those who depend on the module: it lies in a shaded jar
 * @param licenses SPDX names; any one of them may be chosen
 */
record Library(String group, String name, String version, boolean optional, List<String> licenses) {

    /** The libraries of a module, its folder given. */
    static List<Library> of(String module) {
        return elements(bill(module).path("components")).map(Library::of).toList();
    }

    /** A module itself. */
    static Library named(String module) {
        return of(bill(module).path("metadata").path("component"));
    }

    boolean isOurs() {
        return group.equals("io.github.tencenterrors");
    }

    String fileName() {
        return name + "-" + version + ".jar";
    }

    private static JsonNode bill(String module) {
        Path file =
                Checkout.ROOT.resolve(module + "/target/classes/META-INF/sbom/tencent-errors-" + module + ".cdx.json");
        try {
            return new ObjectMapper().readTree(Checkout.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Library of(JsonNode component) {
        return new Library(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText(),
                component.path("scope").asText().equals("optional"),
                elements(component.path("licenses"))
                        .map(choice -> choice.path("license"))
                        .map(license ->
                                license.path("id").asText(license.path("name").asText()))
                        .sorted()
                        .toList());
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
