package io.github.tencenterrors.cli;

import java.util.ArrayList;
import java.util.List;

/** What holds no recorded response: the first few, told one by one, and how many more there are. */
final class PassedOver {

    private static final int MOST_TOLD = 20;

    private final Console console;
    private final List<String> first = new ArrayList<>();
    private long count;

    PassedOver(Console console) {
        this.console = console;
    }

    void add(String source, String why) {
        if (count++ < MOST_TOLD) {
            first.add(source + " is passed over: " + why);
        }
    }

    void tell() {
        for (String each : first) {
            console.remark(each);
        }
        if (count > MOST_TOLD) {
            console.remark("and " + (count - MOST_TOLD) + " more");
        }
    }
}
