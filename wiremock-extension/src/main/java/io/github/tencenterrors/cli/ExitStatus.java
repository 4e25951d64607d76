package io.github.tencenterrors.cli;

/** What a shell is told when a command ends. */
final class ExitStatus {

    /** The command did what it was asked, and found nothing wrong. */
    static final int FINE = 0;

    /** The command did what it was asked, and found something that someone should look at. */
    static final int FINDINGS = 1;

    /** The command could not do what it was asked: misuse, an unreadable input, an output that takes no more. */
    static final int MISUSE = 2;

    private ExitStatus() {}
}
