package io.github.tencenterrors.samples.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LegacyKeyTest {

    @Test
    void doesNotShowWhatSigns() {
        assertThat(new LegacyKey("AKIDexample", "secret")).hasToString("LegacyKey[AKIDexample]");
    }
}
