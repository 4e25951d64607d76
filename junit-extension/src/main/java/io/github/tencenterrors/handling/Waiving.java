package io.github.tencenterrors.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays waivers over a matrix. */
record Waiving(Waivers waivers, LocalDate day) {

    static HandlingMatrix of(HandlingMatrix matrix, Waivers waivers, LocalDate day) {
        Waiving waiving = new Waiving(waivers, day);
        return new HandlingMatrix(
                matrix.name(),
                matrix.selection(),
                matrix.seed(),
                matrix.baselines(),
                matrix.errors().stream()
                        .map(each -> each.withVerdicts(waiving.over(each.verdicts(), code(each))))
                        .toList(),
                matrix.faults().stream()
                        .map(each -> each.withVerdicts(waiving.over(each.verdicts(), fault(each))))
                        .toList(),
                matrix.notJudged(),
                waivers.list().stream()
                        .map(each -> waiving.judged(each, matrix))
                        .toList());
    }

    private List<GivenVerdict> over(List<GivenVerdict> verdicts, String code) {
        return verdicts.stream()
                .map(each -> new GivenVerdict(each.verdict(), each.because(), inForce(each.verdict(), code)))
                .toList();
    }

    private Optional<Waiver> inForce(Verdict verdict, String code) {
        return waivers.list().stream()
                .filter(each -> each.covers(verdict, code) && !each.isExpiredOn(day))
                .findFirst();
    }

    private JudgedWaiver judged(Waiver waiver, HandlingMatrix matrix) {
        int covered = covered(waiver, matrix);
        WaiverState state =
                covered == 0 ? WaiverState.IDLE : waiver.isExpiredOn(day) ? WaiverState.EXPIRED : WaiverState.IN_FORCE;
        return new JudgedWaiver(waiver, state, covered);
    }

    /** How many errors and faults have a verdict that it is for. */
    static int covered(Waiver waiver, HandlingMatrix matrix) {
        return (int) Stream.concat(
                        matrix.errors().stream().filter(each -> covers(waiver, each.verdicts(), code(each))),
                        matrix.faults().stream().filter(each -> covers(waiver, each.verdicts(), fault(each))))
                .count();
    }

    private static boolean covers(Waiver waiver, List<GivenVerdict> verdicts, String code) {
        return verdicts.stream().anyMatch(each -> waiver.covers(each.verdict(), code));
    }

    private static String code(HandledError handled) {
        return handled.error().code().text();
    }

    private static String fault(HandledFault handled) {
        return handled.injection().fault().name();
    }
}
