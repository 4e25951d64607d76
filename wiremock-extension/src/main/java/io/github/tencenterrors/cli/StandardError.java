package io.github.tencenterrors.cli;

import java.io.IOException;
import java.util.function.BooleanSupplier;

/** The stream for messages. */
final class StandardError implements BooleanSupplier {

    /**
     * Whether it is a terminal. Java tells this only of input and output together, so the system's shell is asked; where
     * there is none, nobody is taken to be watching.
     */
    @Override
    public boolean getAsBoolean() {
        try {
            return new ProcessBuilder("/bin/sh", "-c", "[ -t 2 ]")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
