package io.github.tencenterrors.samples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A folder of recorded responses, such as a cluster of servers leaves behind. */
final class Traffic {

    /** How many responses there are in all files, the broken record included. */
    static final int RESPONSES = 1 + 300 + 4 + 5 + 2;

    private Traffic() {}

    /** Makes the folder; what is written is the same each time. */
    static Path in(Path folder) throws IOException {
        Path day = Files.createDirectories(folder.resolve("2026-11-20"));
        Files.write(folder.resolve("2026-11-19.jsonl.gz"), Gzip.member(List.of(error("InternalError", 0))));
        Files.write(
                day.resolve("a.jsonl.gz"),
                Gzip.member(IntStream.range(0, 300).mapToObj(Traffic::ordinary).toList()));
        Files.write(
                day.resolve("b.jsonl.gz"),
                Gzip.member(List.of(
                        "<html>414 Request-URI Too Large</html>",
                        error("NoDocumentHasThis", 1),
                        "",
                        "{\"code\":5100,\"message\":\"(-514) too many\",\"codeDesc\":\"ResourceOpFailed\"}",
                        "{\"Response\":{\"Error\":\"a string\",\"RequestId\":\"r-2\"}}")));
        Files.write(day.resolve("c.ndjson.gz"), brokenInItsLastMember());
        Files.write(day.resolve("d.jsonl.gz"), Gzip.member(List.of()));
        Files.write(
                day.resolve("e f.jsonl.gz"),
                Gzip.member(List.of("{\"body\":" + error("UnauthorizedOperation.", 7) + "}", error("密", 8))));
        Files.createFile(day.resolve("g.jsonl.gz"));
        Files.writeString(day.resolve("notes.txt"), "server 7 was down\n");
        return folder;
    }

    /** Four lines that can be read, and half of a member from which nothing can be. */
    private static byte[] brokenInItsLastMember() {
        byte[] whole =
                Gzip.member(IntStream.range(0, 4).mapToObj(Traffic::ordinary).toList());
        byte[] half = Arrays.copyOf(Gzip.member(List.of(error("InternalError", 9))), 20);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(whole);
        bytes.writeBytes(half);
        return bytes.toByteArray();
    }

    private static String ordinary(int number) {
        return switch (number % 3) {
            case 0 -> "{\"Response\":{\"TotalCount\":%d,\"RequestId\":\"r-%d\"}}".formatted(number, number);
            case 1 -> error("AuthFailure.SignatureExpire", number);
            default -> error("NoDocumentHasThis." + (char) ('A' + number % 7), number);
        };
    }

    private static String error(String code, int number) {
        return "{\"Response\":{\"Error\":{\"Code\":\"%s\",\"Message\":\"m\"},\"RequestId\":\"r-%d\"}}"
                .formatted(code, number);
    }
}
