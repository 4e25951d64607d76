package io.github.tencenterrors.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the findings about one page. */
final class Findings {

    private static final int SHOWN = 60;

    private final String file;
    private final List<PageFinding> found = new ArrayList<>();

    Findings(String file) {
        this.file = file;
    }

    void add(PageRule rule, Place place, String message) {
        found.add(new PageFinding(rule.id(), file, place.line(), place.table(), place.row(), message));
    }

    boolean tellOf(PageRule rule) {
        return found.stream().anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    List<PageFinding> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(PageFinding::line)).toList();
    }

    /** A text of the page in quotes, on one line and not too long. */
    static String shown(String text) {
        String start = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return "'" + start.replaceAll("\\p{Cntrl}+", " ") + "'";
    }

    /** Where in a page: the line, and in an error table its number and the row's. */
    record Place(int line, int table, int row) {

        static Place ofLine(int line) {
            return new Place(line, 0, 0);
        }
    }

    /** A finding about a row whose table is not known yet to be one of errors. */
    record Note(PageRule rule, String message) {}
}
