package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's commands, run one behind the other in a folder with the guide's files, print what the guide says. */
class CommandLineGuideIT {

    private static final Path GUIDE = Path.of("..", "docs", "command-line.md");
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @Test
    void printsWhatItSays() throws IOException, InterruptedException {
        assumeThat(BASH).exists();
        String guide = Files.readString(GUIDE);
        Files.writeString(
                folder.resolve("acme-errors.md"), blocks("markdown", guide).get(0));
        Files.writeString(
                folder.resolve("traffic.jsonl"), blocks("jsonl", guide).get(0));
        Files.writeString(
                Files.createDirectory(folder.resolve("observed")).resolve("billing.coverage.jsonl"),
                blocks("jsonl", guide).get(1));
        List<String> sessions = blocks("console", guide);

        assertThat(sessions).hasSizeGreaterThan(7);
        for (String session : sessions) {
            assertThat(replayed(session)).isEqualTo(session);
        }
    }

    /** The session with what each of its commands prints now. */
    private String replayed(String session) throws IOException, InterruptedException {
        StringBuilder replayed = new StringBuilder();
        for (String line : session.lines().filter(each -> each.startsWith("$ ")).toList()) {
            replayed.append(line).append('\n').append(printed(line.substring(2)));
        }
        return replayed.toString();
    }

    private String printed(String command) throws IOException, InterruptedException {
        String jar = "tencent-errors() { " + String.join(" ", Jar.command()) + " \"$@\"; }\n";
        Process bash = new ProcessBuilder(BASH.toString(), "-c", jar + command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return printed;
    }

    private static List<String> blocks(String language, String guide) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(guide)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
