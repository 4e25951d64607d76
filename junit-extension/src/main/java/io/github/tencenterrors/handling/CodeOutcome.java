package io.github.tencenterrors.handling;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The full name of a type, as exceptions are called unless the user names them. */
    private static final Pattern TYPE = Pattern.compile(
            "(?:[\\p{Ll}_][\\p{L}\\p{N}_]*\\.)+(?:\\p{Lu}[\\p{L}\\p{N}_]*\\$)*(\\p{Lu}[\\p{L}\\p{N}_]*(?:\\$\\d+)?)");

    /** What tells outcomes apart. */
    record Key(OutcomeKind kind, String name) {}

    Key key() {
        return new Key(kind, name);
    }

    /** Whether the two are one outcome. */
    public boolean isSameAs(CodeOutcome other) {
        return kind == other.kind && name.equals(other.name);
    }

    /** The outcome for people: the type of an exception without its package, on one line, and without secrets. */
    public String label() {
        return kind == OutcomeKind.CRASH ? "crash: " + shortName() : shortName();
    }

    /** A nested type by its own name; that of an anonymous one is a number, and tells nothing alone. */
    String shortName() {
        Matcher type = TYPE.matcher(name);
        boolean thrown = kind == OutcomeKind.EXCEPTION || kind == OutcomeKind.CRASH;
        return Shown.line(thrown && type.matches() ? type.group(1) : name);
    }
}
