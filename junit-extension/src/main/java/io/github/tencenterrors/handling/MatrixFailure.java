package io.github.tencenterrors.handling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a failed assertion on a matrix says: what is wrong, with which codes, and what to do.
 *
 * @param wanted what was wanted of the handling
 * @param verdicts which verdicts are looked at
 * @param waivedToo whether those count that are waived
 */
record MatrixFailure(HandlingMatrix matrix, String wanted, Set<Verdict> verdicts, boolean waivedToo) {

    private static final int MOST_REASONS = 6;
    private static final int MOST_SUBJECTS = 200;
    private static final int WIDTH = 110;

    boolean hasVerdicts() {
        return !charges().isEmpty();
    }

    List<NotJudged> notJudged() {
        return matrix.notJudged().stream()
                .filter(each -> verdicts.contains(each.verdict()))
                .toList();
    }

    String text() {
        List<Charge> charges = charges();
        long subjects = charges.stream().map(Charge::whole).distinct().count();
        String groups = charges.stream()
                .collect(Collectors.groupingBy(each -> each.given().verdict(), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> group(each.getKey(), each.getValue()))
                .collect(Collectors.joining());
        return head(matrix, wanted) + "\nbut of " + size() + ", " + subjects + (subjects == 1 ? " is" : " are")
                + " not as wanted:" + groups + waivers();
    }

    String ofNotJudged() {
        return head(matrix, wanted) + "\nbut that was not judged:"
                + notJudged().stream()
                        .map(each -> "\n  " + each.verdict().id() + "\n    "
                                + each.why().text())
                        .collect(Collectors.joining());
    }

    static String ofStaleWaivers(HandlingMatrix matrix, List<JudgedWaiver> stale) {
        return head(matrix, "to have only waivers that are in force") + "\nbut found:"
                + stale.stream()
                        .map(each -> "\n  " + named(each.waiver())
                                + (each.state() == WaiverState.IDLE
                                        ? " waives nothing: take it out, or mend its code"
                                        : " expired on " + each.waiver().until() + ": mend the handling, or waive anew")
                                + "\n    " + Shown.line(each.waiver().reason()))
                        .collect(Collectors.joining());
    }

    private List<Charge> charges() {
        return Charge.of(matrix)
                .filter(each -> verdicts.contains(each.given().verdict()))
                .filter(each -> waivedToo || !each.given().isWaived())
                .toList();
    }

    private static String head(HandlingMatrix matrix, String wanted) {
        return "\nExpecting the handling of '" + Shown.line(matrix.name()) + "'\n" + wanted;
    }

    private String size() {
        int faults = matrix.faults().size();
        return matrix.errors().size() + " documented errors"
                + (faults == 0 ? "" : " and " + faults + " transport faults");
    }

    private static String group(Verdict verdict, List<Charge> charges) {
        StringBuilder text = new StringBuilder("\n  %s, %s: %s\n    fix: %s"
                .formatted(
                        verdict.id(),
                        charges.size() == 1 ? "once" : charges.size() + " times",
                        verdict.finding().text(),
                        verdict.remedy().text()));
        Map<String, List<String>> byReason = charges.stream()
                .collect(Collectors.groupingBy(
                        Charge::reason, LinkedHashMap::new, Collectors.mapping(Charge::subject, Collectors.toList())));
        List<String> others = new ArrayList<>();
        int reasons = 0;
        for (Map.Entry<String, List<String>> each : byReason.entrySet()) {
            if (reasons++ < MOST_REASONS) {
                text.append("\n    ").append(Shown.line(each.getKey())).append(listed(each.getValue()));
            } else {
                others.addAll(each.getValue());
            }
        }
        if (!others.isEmpty()) {
            text.append("\n    likewise, each in its own way").append(listed(others));
        }
        return text.toString();
    }

    private static String listed(List<String> subjects) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder();
        for (String each : subjects.subList(0, Math.min(subjects.size(), MOST_SUBJECTS))) {
            if (line.length() + each.length() > WIDTH) {
                text.append("\n      ").append(line.toString().strip());
                line.setLength(0);
            }
            line.append(each).append(", ");
        }
        text.append("\n      ").append(line.toString().strip().replaceAll(",$", ""));
        int more = subjects.size() - MOST_SUBJECTS;
        return more > 0 ? text + ", … and " + more + " more" : text.toString();
    }

    private String waivers() {
        return matrix.waivers().stream()
                .filter(each -> each.state() == WaiverState.EXPIRED
                        && verdicts.contains(each.waiver().verdict()))
                .map(each -> "\n  " + named(each.waiver()) + " expired on "
                        + each.waiver().until())
                .collect(Collectors.joining());
    }

    private static String named(Waiver waiver) {
        return "the waiver of '%s' for '%s'".formatted(waiver.verdict().id(), Shown.line(waiver.code()));
    }
}
