package io.github.tencenterrors.samples.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.ErrorCatalog;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.wiremock.TransportFault;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

class DemoTest {

    @Nested
    @TestInstance(Lifecycle.PER_CLASS)
    class Play {

        private final List<Scene> scenes = Demo.play();

        @Test
        void showsEveryDocumentedErrorOfApi30AndEveryTransportFault() {
            Stream<String> codes = ErrorCatalog.bundled().errors().stream()
                    .filter(error -> error.generation() == Generation.API_3_0)
                    .map(error -> error.code().text());
            Stream<String> faults = Stream.of(TransportFault.values()).map(TransportFault::name);

            assertThat(scenes.stream().map(Scene::name))
                    .containsExactlyElementsOf(Stream.concat(codes, faults).toList());
        }

        @Test
        void endsInATypedExceptionEachTime() {
            assertThat(scenes).allMatch(Scene::isTyped);
        }

        @Test
        void keepsEveryRequestIdThatWasSent() {
            assertThat(scenes).allMatch(scene -> scene.sent().isEmpty() || scene.isRequestIdKept());
        }
    }

    @Nested
    class Table {

        @Test
        void isAlignedWithoutTrailingBlanks() {
            String table = TextTable.of(List.of("code", "n"), List.of(List.of("A", "1"), List.of("Longer", "22")));

            assertThat(table.lines()).containsExactly("code    n", "------  --", "A       1", "Longer  22");
        }
    }

    @Nested
    class SummaryLine {

        @Test
        void countsWhatTheTableShows() {
            Scene kept = new Scene("A", "common", Optional.of("id-1"), new NullPointerException(), typed("id-1"), 1);
            Scene lost = new Scene("B", "common", Optional.of("id-2"), new Exception(), typed("id-1"), 1);
            Scene fault = new Scene("F", "transport", Optional.empty(), new Exception(), new ClassCastException(), 1);

            Summary summary = Summary.of(List.of(kept, lost, fault));

            assertThat(summary).isEqualTo(new Summary(2, 1, 2, 1, 1));
            assertThat(summary).hasToString("""
                            2 documented errors and 1 transport faults: 2 of 3 ended in a typed exception of our service,
                            1 of 2 request ids were kept. The SDK alone threw 1 undeclared runtime exceptions.""");
        }

        private static QuotaException typed(String requestId) {
            SdkFailure failure = new SdkFailure(Optional.of("A"), Optional.of(requestId), "", new Exception());
            return new QuotaException(new FailedCall("", failure, 1));
        }
    }
}
