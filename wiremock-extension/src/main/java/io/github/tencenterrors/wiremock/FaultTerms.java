package io.github.tencenterrors.wiremock;

import java.util.Optional;
import java.util.UUID;

/**
 * The parts of a rule.
 *
 * @param otherwise what answers a request that meets the rule while it injects nothing; usually what lies below
 */
record FaultTerms(
        Optional<UUID> id,
        Optional<String> name,
        FaultSource what,
        FaultPlace where,
        FaultTime when,
        FaultDelay how,
        Optional<Fault> otherwise) {

    static FaultTerms of(FaultSource what) {
        return new FaultTerms(
                Optional.empty(),
                Optional.empty(),
                what,
                FaultPlace.ANYWHERE,
                FaultTime.ALWAYS,
                new FaultDelay.OfResponse(),
                Optional.empty());
    }

    FaultTerms withId(UUID other) {
        return new FaultTerms(Optional.of(other), name, what, where, when, how, otherwise);
    }

    FaultTerms withName(String other) {
        return new FaultTerms(id, Optional.of(other), what, where, when, how, otherwise);
    }

    FaultTerms withWhere(FaultPlace other) {
        return new FaultTerms(id, name, what, other, when, how, otherwise);
    }

    FaultTerms withWhen(FaultTime other) {
        return new FaultTerms(id, name, what, where, other, how, otherwise);
    }

    FaultTerms withHow(FaultDelay other) {
        return new FaultTerms(id, name, what, where, when, other, otherwise);
    }

    FaultTerms withOtherwise(Fault other) {
        return new FaultTerms(id, name, what, where, when, how, Optional.of(other));
    }

    /** Whether a request that meets the rule goes no further, whatever the time. */
    boolean areConclusive() {
        return when.equals(FaultTime.ALWAYS) || otherwise.isPresent();
    }

    /** The rule in the words of a message. */
    String label() {
        return "fault rule" + name.map(text -> " '" + text + "'").orElse("") + " on " + where;
    }

    @Override
    public String toString() {
        return label()
                + id.map(value -> " (" + value + ")").orElse("")
                + " injects " + what + ' ' + when + how
                + otherwise.map(fault -> ", otherwise " + fault).orElse("");
    }
}
