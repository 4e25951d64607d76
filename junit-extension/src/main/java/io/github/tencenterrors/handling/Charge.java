package io.github.tencenterrors.handling;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.catalog.Scope;
import java.util.stream.Stream;

/**
 * A verdict together with what it is on.
 *
 * @param subject the error or the fault, for people
 * @param generation whose it is, for people; empty where the matrix has only one
 * @param code the code of the error, or the name of the fault
 */
record Charge(String subject, String generation, String code, GivenVerdict given) {

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
                                subject(each.error()),
                                several ? each.error().generation().label() : "",
                                each.error().code().text(),
                                given))),
                matrix.faults().stream().flatMap(each -> each.verdicts().stream()
                        .map(given -> new Charge(
                                each.injection().fault().name(),
                                several ? each.injection().generation().label() : "",
                                each.injection().fault().name(),
                                given))));
    }

    /** Why the verdict was given, and in which generation. */
    String reason() {
        return (generation.isEmpty() ? "" : generation + ": ") + given.because().text();
    }

    /** The subject in its generation. */
    String whole() {
        return generation + " " + subject;
    }

    private static String subject(DocumentedError error) {
        String place = error.scope() == Scope.COMMON
                ? ""
                : " [" + error.identity().product().orElse(error.scope().id()) + "]";
        return error.code().text()
                + error.variant().map(each -> " (" + each + ")").orElse("")
                + place;
    }
}
