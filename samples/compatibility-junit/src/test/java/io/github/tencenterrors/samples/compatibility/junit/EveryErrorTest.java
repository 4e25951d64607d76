package io.github.tencenterrors.samples.compatibility.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.envelope.ErrorResponse;
import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.junit.JsonBody;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;

/** Run by the build as any user's test is: what was played is counted at the end. */
class EveryErrorTest {

    private static final List<String> PLAYED = new ArrayList<>();

    @ParameterizedTest
    @TencentErrorSource(generations = Generation.API_3_0, documents = "00?")
    void isPlayed(DocumentedError error, ErrorResponse response, @JsonBody String body, TestInfo info) {
        PLAYED.add(error.label());

        assertThat(body).isEqualTo(response.toJson()).contains(error.code().text());
        assertThat(info.getDisplayName()).contains(error.label());
    }

    /** The documents' 26 common and 8 business codes. */
    @AfterAll
    static void wasPlayedOnce() {
        assertThat(PLAYED).hasSize(34).doesNotHaveDuplicates();
    }
}
