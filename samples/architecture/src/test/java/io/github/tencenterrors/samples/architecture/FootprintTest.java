package io.github.tencenterrors.samples.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** README says how many jars each module brings along, and how large they are. */
class FootprintTest {

    private static final Pattern ROW = Pattern.compile("\\| ([a-z-]+) \\| (\\d+) \\| (\\d+) \\| ([\\d.]+) \\|");

    @Test
    void isWhatReadmeSays() throws IOException {
        List<Footprint> measured = Checkout.MODULES.stream().map(Footprint::of).toList();
        String rows = String.join("\n", measured.stream().map(Footprint::row).toList());
        Files.writeString(Path.of("target/footprint.md"), rows + "\n");

        List<MatchResult> said = ROW.matcher(Checkout.read(Checkout.ROOT.resolve("README.md")))
                .results()
                .toList();

        assertThat(said).as("README should have:%n%s", rows).hasSameSizeAs(measured);
        assertThat(said).zipSatisfy(measured, (row, footprint) -> {
            assertThat(row.group(1)).isEqualTo(footprint.module());
            assertThat(List.of(row.group(2), row.group(3)))
                    .as("README should have:%n%s", rows)
                    .containsExactly("" + footprint.ours(), "" + footprint.others());
            // Another compiler, and some weeks of work, may move the size of our own jars a little.
            assertThat(Double.parseDouble(row.group(4)))
                    .as("README should have:%n%s", rows)
                    .isCloseTo(footprint.megabytes(), within(0.2));
        });
    }
}
