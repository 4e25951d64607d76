package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The licenses of what the published modules depend on. */
class LicensesTest {

    private static final Path PAGE = Checkout.ROOT.resolve("docs/licenses.md");

    /** Those that ask for no more than to be shown. EPL-2.0 asks so of jars that are passed on unchanged. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "EPL-2.0", "MIT");

    /** Where an optional library lies; those of the other modules would be of no use to anybody. */
    private static final Map<String, String> SHADED =
            Map.of("schema", "inside schema", "wiremock-extension", "executable jar");

    @Test
    void areAllowed() {
        assertThat(Checkout.MODULES.stream().flatMap(module -> Library.of(module).stream()))
                .hasSizeGreaterThan(Checkout.MODULES.size())
                .allSatisfy(library ->
                        assertThat(library.licenses()).as("%s", library).containsAnyElementsOf(ALLOWED));
    }

    @Test
    void areListed() {
        List<String> listed = Checkout.read(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .toList();

        assertThat(listed)
                .as("the rows of docs/licenses.md; a library that is new there needs a second look first")
                .containsExactlyElementsOf(rows());
    }

    private static List<String> rows() {
        Map<String, List<String>> reaches = new TreeMap<>();
        for (String module : Checkout.MODULES) {
            for (Library library : Library.of(module)) {
                if (!library.isOurs()) {
                    String row = "| `%s:%s` | %s |"
                            .formatted(library.group(), library.name(), String.join(" or ", library.licenses()));
                    reaches.computeIfAbsent(row, key -> new ArrayList<>())
                            .add(library.optional() ? SHADED.get(module) : module);
                }
            }
        }
        return reaches.entrySet().stream()
                .map(row -> row.getKey() + " " + String.join(", ", row.getValue()) + " |")
                .toList();
    }
}
