package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingPaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "0;             1_000_000_000;     1_000_000_000; reading",
                "0;             0;                 1_000_000_000; reading",
                "250_000_000;   1_000_000_000;     2_000_000_000; \"[###---------]  25 %, 250 of 1,000 MB, 125 MB/s, 0:06 left\"",
                "990_000_000;   1_000_000_000;     9_900_000_000; \"[###########-]  99 %, 990 of 1,000 MB, 100 MB/s, 0:00 left\"",
                "1_000_000_000; 1_000_000_000;     4_000_000_000; \"[############] 100 %, 1,000 of 1,000 MB, 250 MB/s, 0:00 left\"",
                "2_000_000_000; 1_000_000_000;     4_000_000_000; \"[############] 100 %, 2,000 of 1,000 MB, 500 MB/s, 0:00 left\"",
                "100_000_000;   100_000_000_000;   1_000_000_000; \"[------------]   0 %, 100 of 100,000 MB, 100 MB/s, 16:39 left\"",
                "310_400_000;   0;                 2_000_000_000; \"310 MB, 155 MB/s\"",
                "1;             0;                 0;             \"0 MB, 1,000 MB/s\"",
            })
    void tellsHowFarHowFastAndHowLong(String bytesRead, String bytesInAll, String nanos, String text) {
        ReadingPace pace = new ReadingPace(number(bytesRead), number(bytesInAll), number(nanos));

        assertThat(pace).hasToString(text);
    }

    private static long number(String digits) {
        return Long.parseLong(digits.replace("_", ""));
    }
}
