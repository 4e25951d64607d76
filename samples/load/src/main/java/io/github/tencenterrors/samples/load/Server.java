package io.github.tencenterrors.samples.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/**
 * A server in a JVM of its own.
 *
 * <p>It prints its port, then answers each line of standard input with a number: {@value #CPU} with the nanoseconds of
 * processor time that the process has had, {@value #HEAP} with the bytes that are in use after a collection. It ends with
 * its input.
 */
final class Server {

    static final String CPU = "cpu";
    static final String HEAP = "heap";

    private Server() {}

    /** Serves as the contestant of that name. */
    public static void main(String[] arguments) throws IOException {
        System.out.println(Contestant.valueOf(arguments[0]).start());
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            System.out.println(question.equals(CPU) ? cpuNanos() : heapBytes());
        }
        System.exit(0);
    }

    private static long cpuNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long heapBytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
