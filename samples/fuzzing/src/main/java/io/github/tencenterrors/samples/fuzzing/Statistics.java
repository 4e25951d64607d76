package io.github.tencenterrors.samples.fuzzing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What libFuzzer says of itself.
 *
 * @param executions how many inputs were tried
 * @param features how much of the code's behavior they reached, in its own unit
 */
record Statistics(String executions, String features) {

    private static final Pattern PROGRESS = Pattern.compile("#(\\d+)\\s.* ft: (\\d+) .*");

    /** The latest in its output; question marks where there is none. */
    static Statistics in(List<String> lines) {
        Statistics latest = new Statistics("?", "?");
        for (String line : lines) {
            Matcher progress = PROGRESS.matcher(line);
            if (progress.matches()) {
                latest = new Statistics(progress.group(1), progress.group(2));
            }
        }
        return latest;
    }
}
