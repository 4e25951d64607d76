package io.github.tencenterrors.samples.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The process of a {@link Server}, seen from here. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Writer questions;
    private final BufferedReader answers;
    private final int port;

    private ServerProcess(Process process) throws IOException {
        this.process = process;
        this.questions = process.outputWriter();
        this.answers = process.inputReader();
        this.port = (int) answer();
    }

    /** Starts a server; what it has to say besides goes to a file of its name. */
    static ServerProcess of(Contestant contestant) throws IOException {
        Path logs = Files.createDirectories(Path.of(System.getProperty("logs", "target/load")));
        return new ServerProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Server.class.getName(),
                        contestant.name())
                .redirectError(logs.resolve(contestant + ".log").toFile())
                .start());
    }

    int port() {
        return port;
    }

    /** The processor time that the process has had, in nanoseconds. */
    long cpuNanos() throws IOException {
        return ask(Server.CPU);
    }

    /** What is in use of its heap after a collection, in bytes. */
    long heapBytes() throws IOException {
        return ask(Server.HEAP);
    }

    private long ask(String question) throws IOException {
        questions.write(question + '\n');
        questions.flush();
        return answer();
    }

    private long answer() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IllegalStateException("the server has ended; its log tells why");
        }
        return Long.parseLong(line);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
