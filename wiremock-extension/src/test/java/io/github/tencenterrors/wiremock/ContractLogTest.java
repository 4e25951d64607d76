package io.github.tencenterrors.wiremock;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ContractLogTest {

    private final ContractLog log = new ContractLog();

    private JsonNode found() {
        try {
            return new ObjectMapper().readTree(log.toJson(false, Integer.MAX_VALUE));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OddResponse odd(int number) {
        return new OddResponse(true, Integer.toString(number), "");
    }

    @Nested
    class List {

        @Test
        void endsWithTheThousandthLatestWhileTheCountsGoOn() {
            IntStream.rangeClosed(1, 1_500).forEach(number -> log.add(odd(number)));

            assertThat(found().at("/violating").intValue()).isEqualTo(1_500);
            assertThat(found().at("/findings")).hasSize(1_000);
            assertThat(found().at("/findings/0").intValue()).isEqualTo(1_500);
            assertThat(found().at("/findings/999").intValue()).isEqualTo(501);
        }

        @Test
        void isShorterWhereTheFindingsAreHuge() {
            String huge = "\"" + "x".repeat(15 * 1024 * 1024) + "\"";
            IntStream.rangeClosed(1, 3).forEach(number -> log.add(new OddResponse(true, huge, "")));

            assertThat(found().at("/findings")).hasSize(2);
            assertThat(found().at("/violating").intValue()).isEqualTo(3);
        }

        @Test
        void hasRoomAgainAfterItWasCleared() {
            String huge = "\"" + "x".repeat(15 * 1024 * 1024) + "\"";
            log.add(new OddResponse(true, huge, ""));
            log.add(new OddResponse(true, huge, ""));
            log.clear();
            log.add(odd(1));
            log.add(odd(2));

            assertThat(found().at("/findings")).hasSize(2);
        }
    }

    @Nested
    class Counts {

        @Test
        void areJsonInEveryLocale() {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            try {
                log.conforming();

                assertThat(log.toJson(false, 1))
                        .isEqualTo("{\"checked\":1,\"violating\":0,\"passedOver\":0,\"findings\":[]}");
            } finally {
                Locale.setDefault(before);
            }
        }

        @Test
        void loseNothingToParallelRequests() throws InterruptedException, ExecutionException {
            ExecutorService threads = Executors.newFixedThreadPool(8);
            var tasks = IntStream.range(0, 8)
                    .<Future<?>>mapToObj(thread ->
                            threads.submit(() -> IntStream.range(0, 5_000).forEach(number -> {
                                log.add(odd(number));
                                log.conforming();
                                log.passedOver();
                            })))
                    .toList();
            for (Future<?> task : tasks) {
                task.get();
            }
            threads.shutdown();

            assertThat(found().at("/checked").intValue()).isEqualTo(80_000);
            assertThat(found().at("/violating").intValue()).isEqualTo(40_000);
            assertThat(found().at("/passedOver").intValue()).isEqualTo(40_000);
        }
    }
}
