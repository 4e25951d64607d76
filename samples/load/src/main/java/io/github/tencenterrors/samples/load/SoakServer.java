package io.github.tencenterrors.samples.load;

import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.MBeanServerConnection;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** {@code java -jar tencent-errors.jar serve}, and a look into its process. */
final class SoakServer implements AutoCloseable {

    private static final String LISTENING = "listening on http://127.0.0.1:";

    private final Process process;
    private final JMXConnector management;
    private final int port;

    @SuppressWarnings("BanJNDI") // what speaks is a process of ours
    private SoakServer(Process process) throws IOException, AttachNotSupportedException {
        this.process = process;
        this.port = port(process.inputReader());
        VirtualMachine machine = VirtualMachine.attach(Long.toString(process.pid()));
        this.management = JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
        machine.detach();
    }

    /** Starts it on a free port, with a journal that is bounded: WireMock's own keeps every request for ever. */
    static SoakServer start() throws IOException, AttachNotSupportedException {
        Path logs = Files.createDirectories(Path.of(System.getProperty("logs", "target/load")));
        return new SoakServer(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        System.getProperty("jar", "../../wiremock-extension/target/tencent-errors.jar"),
                        "serve",
                        "--port",
                        "0",
                        "--max-request-journal-entries",
                        "1000",
                        "--root-dir",
                        logs.toString())
                .redirectError(Redirect.to(logs.resolve("serve.log").toFile()))
                .start());
    }

    private static int port(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(LISTENING)) {
                return Integer.parseInt(line.substring(LISTENING.length(), line.indexOf(';')));
            }
        }
        throw new IllegalStateException("the server has not started; its log tells why");
    }

    int port() {
        return port;
    }

    /** What it holds on to while nobody calls it. */
    SoakVitals vitals() throws IOException {
        MBeanServerConnection beans = management.getMBeanServerConnection();
        MemoryMXBean memory = ManagementFactory.getPlatformMXBean(beans, MemoryMXBean.class);
        // Twice: what the first collection frees by finalizers and cleaners goes with the second.
        memory.gc();
        memory.gc();
        return new SoakVitals(
                memory.getHeapMemoryUsage().getUsed(),
                ManagementFactory.getPlatformMXBean(beans, ThreadMXBean.class).getThreadCount(),
                ManagementFactory.getPlatformMXBean(beans, UnixOperatingSystemMXBean.class)
                        .getOpenFileDescriptorCount());
    }

    @Override
    public void close() throws IOException {
        try {
            management.close();
        } finally {
            process.destroy();
        }
    }
}
