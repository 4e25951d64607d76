package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.standalone.CommandLineOptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;

class LauncherOptionsTest {

    private static final Set<String> OF_EVERY_COMMAND = Set.of("--help", "--version");

    @Test
    void areThoseThatWireMockLists() {
        Map<String, String> ours = new TreeMap<>();
        CommandSpec command = CommandSpec.create();
        LauncherOptions.addTo(command);

        command.options()
                .forEach(option -> ours.put(option.longestName(), option.arity().originalValue()));

        assertThat(ours).hasSizeGreaterThan(60).isEqualTo(listedByWireMock());
    }

    /** The left column of WireMock's help: name and value, which may be broken over two lines. */
    private static Map<String, String> listedByWireMock() {
        List<String> help = new CommandLineOptions("--help").helpText().lines().toList();
        int width = help.get(0).indexOf("Description");
        StringBuilder column = new StringBuilder();
        for (String line : help.subList(2, help.size())) {
            String left = line.substring(0, Math.min(width, line.length())).stripTrailing();
            boolean isRestOfName = left.startsWith("  ") && !left.strip().startsWith("<");
            column.append(isRestOfName ? left.strip() : "\n" + left);
        }
        Map<String, String> options = new TreeMap<>();
        String name = "";
        for (String word : column.toString().split("\\s+", -1)) {
            if (word.startsWith("--")) {
                name = word;
                options.put(name, "0");
            } else if (!word.isEmpty()) {
                options.put(name, word.startsWith("[") ? "0..1" : "1");
            }
        }
        options.keySet().removeAll(OF_EVERY_COMMAND);
        return options;
    }
}
