package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.catalog.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixReportTest {

    @TempDir
    private Path folder;

    @Test
    void isFourFilesThatAreCalledAfterTheMatrix() throws IOException {
        HandlingMatrix matrix = matrix("the order service");

        Path page = matrix.writeReport(folder.resolve("a/b"));

        assertThat(page)
                .isEqualTo(folder.resolve("a/b/handling-the-order-service.html"))
                .hasContent(matrix.toHtml());
        try (Stream<Path> files = Files.list(folder.resolve("a/b"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "handling-the-order-service.html",
                            "handling-the-order-service.json",
                            "handling-the-order-service.md",
                            "TEST-handling-the-order-service.xml");
        }
        assertThat(folder.resolve("a/b/handling-the-order-service.json")).hasContent(matrix.toJson());
    }

    @Test
    void replacesAnEarlierOne() {
        matrix("a").writeReport(folder);

        assertThat(matrix("a").writeReport(folder)).isRegularFile();
    }

    @Test
    void isCalledOtherwiseForEachName() {
        List<String> names =
                List.of("a b", "a-b", "a/b", "../a b", "", " ", "订单服务", "x".repeat(100), "x".repeat(101), "a.");

        List<String> files = names.stream().map(MatrixReport::fileName).toList();

        assertThat(files)
                .doesNotHaveDuplicates()
                .contains("handling-a-b")
                .allMatch(each -> each.matches("handling-[A-Za-z0-9._-]{0,75}") && !each.endsWith("."));
    }

    @Test
    void keepsOfItsNameWhatEveryFileSystemTakes() {
        assertThat(MatrixReport.fileName("订单 order 服务")).matches("handling-order-[0-9a-f]{8}");
        assertThat(MatrixReport.fileName("订单服务")).matches("handling-[0-9a-f]{8}");
        assertThat(MatrixReport.fileName("InstanceService.list"))
                .matches("handling-InstanceService\\.list-[0-9a-f]{8}");
    }

    @Test
    void isCalledOtherwiseThoughCaseDoesNotCount() {
        assertThat(List.of("order", "Order", "ORDER"))
                .extracting(each -> MatrixReport.fileName(each).toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void isWrittenThoughANameHasHalfACharacter() {
        HandlingMatrix matrix = Probe.of(injection -> "\ud83d")
                .named("half \ud83d")
                .selecting(Selection.all().withCodes("InternalError"))
                .run();

        assertThat(matrix.writeReport(folder)).isRegularFile();
        assertThat(matrix.toJson()).contains("\"name\": \"\uFFFD\"");
    }

    @Test
    void tellsWhyItCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> matrix("a").writeReport(file))
                .withMessage("""
                        the report cannot be written: '%s'
                          at:   report on 'a'
                          why:  java.nio.file.FileAlreadyExistsException: %s
                          fix:  name a folder that can be made and written to""".formatted(file, file));
    }

    private static HandlingMatrix matrix(String name) {
        return Probe.of(injection -> "GIVE_UP")
                .named(name)
                .selecting(Selection.all().withCodes("InternalError"))
                .run()
                .withoutTimes();
    }
}
