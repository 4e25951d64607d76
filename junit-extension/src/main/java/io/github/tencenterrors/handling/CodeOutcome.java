package io.github.tencenterrors.handling;

import java.util.Optional;

/**
 * What the code under test did with an injection.
 *
 * <p>Outcomes are told apart by kind and name; the rest is for people.
 *
 * @param kind how it ended
 * @param name the value as the user names it, or the full name of the exception's type
 * @param meaning what that tells the caller
 * @param place where it crashed, such as {@code com.acme.Client.parse(Client.java:42)}; empty for other kinds
 * @since 0.1
 */
public record CodeOutcome(OutcomeKind kind, String name, Meaning meaning, Optional<String> place) {

    static final CodeOutcome HUNG =
            new CodeOutcome(OutcomeKind.HUNG, "no end within the time limit", Meaning.FAILURE, Optional.empty());

    /** What tells outcomes apart. */
    record Key(OutcomeKind kind, String name) {}

    Key key() {
        return new Key(kind, name);
    }

    /** Whether the two are one outcome. */
    public boolean isSameAs(CodeOutcome other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** The outcome for people: an exception without its package. */
    public String label() {
        String simple = kind == OutcomeKind.EXCEPTION || kind == OutcomeKind.CRASH ? simpleName() : name;
        return kind == OutcomeKind.CRASH ? "crash: " + simple : simple;
    }

    private String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
