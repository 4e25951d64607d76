package io.github.tencenterrors.page;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings about one page. */
final class Findings {

    private final String file;
    private final List<PageFinding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(PageRule rule, Place place, String message) {
        found.add(new PageFinding(rule.id(), file, place.line(), place.table(), place.row(), message));
    }

    List<PageFinding> inOrder() {
        return found.stream()
                .sorted(java.util.Comparator.comparingInt(PageFinding::line))
                .toList();
    }

    /** Where in a page: the line, and in an error table its number and the row's. */
    record Place(int line, int table, int row) {

        static Place ofLine(int line) {
            return new Place(line, 0, 0);
        }
    }
}
