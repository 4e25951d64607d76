package io.github.tencenterrors.cli;

/** Lines of standard output. */
final class PrintedLines implements Lines {

    /** After how many lines it is asked whether anybody reads them; asking flushes. */
    private static final int LINES_BETWEEN_QUESTIONS = 256;

    private final Console console;
    private long count;

    PrintedLines(Console console) {
        this.console = console;
    }

    @Override
    public void line(String text) {
        console.line(text);
        count++;
        if (count % LINES_BETWEEN_QUESTIONS == 0 && console.out().checkError()) {
            throw new OutputEndedException();
        }
    }

    @Override
    public void close() {
        console.out().flush();
    }
}
