package io.github.tencenterrors.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** At which addresses a process listens, as Linux knows it. */
final class ListeningSockets {

    static final Path KNOWN = Path.of("/proc/self/net/tcp");

    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    /** The addresses as the kernel writes them, in hexadecimal digits: 127.0.0.1 is {@code 0100007F}. */
    static List<String> of(long process) throws IOException {
        Path folder = Path.of("/proc", Long.toString(process));
        Set<String> own = inodes(folder.resolve("fd"));
        List<String> addresses = new ArrayList<>();
        for (String table : List.of("tcp", "tcp6")) {
            for (String line : Files.readAllLines(folder.resolve("net").resolve(table))) {
                String[] columns = line.strip().split(" +", -1);
                if (columns[3].equals(LISTENING) && own.contains(columns[9])) {
                    addresses.add(columns[1].substring(0, columns[1].indexOf(':')));
                }
            }
        }
        return addresses;
    }

    private static Set<String> inodes(Path descriptors) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path each : all.toList()) {
                String target = Files.readSymbolicLink(each).toString();
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }
}
