package io.github.tencenterrors.code;

/**
 * A refusal in four parts: what is wrong, where, why, and how to mend it.
 *
 * @param what the fact, fit to be searched for
 * @param at the place, or empty where the text at fault is all in {@code what}
 * @param why the rule that was broken
 * @param fix what to do, with the nearest valid choice
 * @since 0.1
 */
public record Problem(String what, String at, String why, String fix) {

    /** The parts on lines of their own, empty ones left out. */
    public String message() {
        return what + line("at:  ", at) + line("why: ", why) + line("fix: ", fix);
    }

    /** The exception for a mistake of the caller. */
    public MisuseException asIllegalArgument() {
        return new MisuseException(this);
    }

    @Override
    public String toString() {
        return message();
    }

    private static String line(String label, String text) {
        return text.isEmpty() ? "" : "\n  " + label + " " + text;
    }
}
