package io.github.tencenterrors.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the guide to reports shows. */
class ReportGuideTest {

    @Test
    void writesAReportWhereTheBuildKeepsIt() {
        HandlingMatrix matrix = new SmallClient(Generation.API_3_0)
                .probe()
                .named("the order service")
                .run();

        Path page = matrix.writeReport();
        System.out.println("how errors are handled: " + page.toUri());

        assertThat(page).isEqualTo(Path.of("target", "tencent-errors", "handling-the-order-service.html"));
        assertThat(page).content().startsWith("<!DOCTYPE html>");
    }
}
