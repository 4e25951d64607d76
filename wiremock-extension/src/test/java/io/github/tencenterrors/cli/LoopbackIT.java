package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the server of the executable jar, and with it its admin API, can be reached by: every socket of the process counts. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoopbackIT {

    /** 127.0.0.1, to the kernel one of IPv4 or, in the socket of a JVM, one of IPv6. */
    private static final List<String> THIS_MACHINE = List.of("0100007F", "0000000000000000FFFF00000100007F");

    private static final List<String> EVERYWHERE = List.of("00000000", "00000000000000000000000000000000");

    @TempDir
    private Path folder;

    private List<String> socketsOf(String... options) throws Exception {
        assumeThat(ListeningSockets.KNOWN).exists();
        List<String> arguments = new ArrayList<>(List.of("serve", "--port", "0", "--https-port", "0"));
        arguments.addAll(List.of(options));
        Process process = Jar.in(folder)
                .process(arguments.toArray(String[]::new))
                .directory(folder.toFile())
                .start();
        try {
            Served.readFrom(process.getInputStream());
            return ListeningSockets.of(process.pid());
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    @Test
    void isThisMachineAlone() throws Exception {
        assertThat(socketsOf()).hasSize(2).isSubsetOf(THIS_MACHINE);
    }

    @Test
    void isEverybodyIfToldSo() throws Exception {
        assertThat(socketsOf("--bind-address", "0.0.0.0")).hasSize(2).isSubsetOf(EVERYWHERE);
    }
}
