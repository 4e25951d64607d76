package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Scope;
import java.util.stream.Stream;

/**
 * A verdict together with what it is on.
 *
 * @param subject the error or the fault, for people
 */
record Charge(String subject, String code, GivenVerdict given) {

    /** All of a matrix, in the order of {@link HandlingMatrix#verdicts()}. */
    static Stream<Charge> of(HandlingMatrix matrix) {
        boolean several = matrix.errors().stream()
                        .map(each -> each.error().generation())
                        .distinct()
                        .count()
                > 1;
        return Stream.concat(
                matrix.errors().stream().flatMap(each -> each.verdicts().stream()
                        .map(given -> new Charge(
                                subject(each.error(), several),
                                each.error().code().text(),
                                given))),
                matrix.faults().stream().flatMap(each -> each.verdicts().stream()
                        .map(given -> new Charge(
                                several
                                        ? each.injection().label()
                                        : each.injection().fault().name(),
                                each.injection().fault().name(),
                                given))));
    }

    /** As short as it can be without being mistaken for another error of the matrix. */
    private static String subject(DocumentedError error, boolean withGeneration) {
        if (withGeneration) {
            return error.label();
        }
        String place = error.scope() == Scope.BUSINESS ? " [business]" : "";
        return error.code().text()
                + error.variant().map(each -> " (" + each + ")").orElse("")
                + place;
    }
}
