package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each jar promises what the reviewed file of its name lists, no less and no more. */
class PublicApiTest {

    private static final String MODULES = "io.github.tencenterrors.samples.architecture.Checkout#MODULES";
    private static final String SAMPLE = "samples/architecture/";

    @ParameterizedTest
    @FieldSource(MODULES)
    void isWhatWasReviewed(String module) throws IOException {
        List<String> actual = PublicApi.of(Jars.of(module));
        Path reviewed = Checkout.ROOT.resolve(SAMPLE + "src/test/api/" + module + ".txt");
        Path made = Checkout.ROOT.resolve(SAMPLE + "target/api/" + module + ".txt");
        Files.createDirectories(made.getParent());
        Files.write(made, actual);

        List<String> expected = Files.exists(reviewed) ? Files.readAllLines(reviewed) : List.of();

        assertThat(difference(expected, actual)).as("""
                what the jar of %1$s promises has changed
                  why:  '-' is gone, which breaks users; '+' is new, and from now on a promise
                  fix:  make it package-private, or bring it back; where the change is meant:
                        cp %2$starget/api/%1$s.txt %2$ssrc/test/api/""", module, SAMPLE).isEmpty();
    }

    /** The guard of the guard: what is seen is neither empty nor the work of a class loader that sees no annotations. */
    @ParameterizedTest
    @FieldSource(MODULES)
    void isSeen(String module) {
        List<String> api = PublicApi.of(Jars.of(module));

        assertThat(api).hasSizeGreaterThan(50).anyMatch(line -> line.contains("record "));
        assertThat(api.get(0)).contains("module io.github.tencenterrors.");
    }

    private static List<String> difference(List<String> expected, List<String> actual) {
        List<String> difference = new ArrayList<>();
        expected.stream().filter(line -> !actual.contains(line)).forEach(line -> difference.add("- " + line));
        actual.stream().filter(line -> !expected.contains(line)).forEach(line -> difference.add("+ " + line));
        return difference;
    }
}
