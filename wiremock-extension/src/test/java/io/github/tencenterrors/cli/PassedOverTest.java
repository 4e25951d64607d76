package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PassedOverTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PassedOver passedOver = new PassedOver(
            Console.of(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, () -> false));

    @Test
    void isSilentWhereThereIsNothing() {
        passedOver.tell();

        assertThat(printed()).isEmpty();
    }

    @Test
    void tellsTwentyOneByOne() {
        add(20);

        passedOver.tell();

        assertThat(printed().lines())
                .hasSize(20)
                .startsWith("file-1 is passed over: no recording")
                .endsWith("file-20 is passed over: no recording");
    }

    @Test
    void countsTheOthers() {
        add(23);

        passedOver.tell();

        assertThat(printed().lines()).hasSize(21).endsWith("file-20 is passed over: no recording", "and 3 more");
    }

    private void add(int count) {
        for (int number = 1; number <= count; number++) {
            passedOver.add("file-" + number, "no recording");
        }
    }

    private String printed() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
