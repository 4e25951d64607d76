package io.github.tencenterrors.samples.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs that take turns, so that whatever else the machine does is shared fairly. */
final class Contest {

    private Contest() {}

    /**
     * Runs each of them once without counting it, then all of them so many times.
     *
     * @param folder where each leaves what it prints, in a file of its name
     * @return the median run of each, by time, in the order given
     */
    static List<Measured> of(List<Contender> contenders, int rounds, Path folder)
            throws IOException, InterruptedException {
        List<List<Measured>> runs = new ArrayList<>();
        contenders.forEach(contender -> runs.add(new ArrayList<>()));
        for (int round = 0; round <= rounds; round++) {
            for (int index = 0; index < contenders.size(); index++) {
                Contender contender = contenders.get(index);
                Measured run = contender.run(folder.resolve(contender.fileName() + ".out"));
                if (round > 0) {
                    runs.get(index).add(run);
                }
            }
        }
        return runs.stream().map(Measured::median).toList();
    }
}
