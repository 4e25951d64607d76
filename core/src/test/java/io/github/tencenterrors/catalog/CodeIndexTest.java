package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.envelope.Generation;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeIndexTest {

    @ParameterizedTest
    @EnumSource
    void isWhatTheBundledFilesAreReadFor(Generation generation) {
        CodeIndex entries = CodeIndex.of(ErrorCatalog.bundled().errors());

        assertThat(new BundledCodes(generation.id() + ".json").codes())
                .hasSizeGreaterThan(10)
                .isEqualTo(entries.codes().get(generation))
                .isEqualTo(BundledEntries.ENTRIES.codes(generation));
        assertThat(new BundledCodes("cloud-monitor.json").codes())
                .hasSize(8)
                .isEqualTo(entries.moduleCodes())
                .isEqualTo(BundledEntries.ENTRIES.moduleCodes());
    }

    @Nested
    class Catalogs {

        private final ErrorCatalog bundled = ErrorCatalog.bundled();

        @Test
        void listCodesByGeneration() {
            assertThat(bundled.lists(Generation.API_3_0, "AuthFailure.SignatureFailure"))
                    .isTrue();
            assertThat(bundled.lists(Generation.API_2017, "InvalidRequest.ReplayAttack"))
                    .isTrue();
            assertThat(bundled.lists(Generation.API_3_0, "InvalidRequest.ReplayAttack"))
                    .isFalse();
            assertThat(bundled.lists(Generation.API_2_0, "4100")).isTrue();
            assertThat(bundled.lists(Generation.API_3_0, "4100")).isFalse();
            assertThat(bundled.lists(Generation.API_3_0, "authfailure")).isFalse();
        }

        @Test
        void listModuleCodesByThemselves() {
            assertThat(bundled.listsModuleCode(new ModuleCode(-514))).isTrue();
            assertThat(bundled.lists(Generation.API_2_0, "-514")).isFalse();
            assertThat(bundled.listsModuleCode(new ModuleCode(4100))).isFalse();
        }

        @Test
        void listWhatTheyGain() {
            ErrorCatalog added =
                    ErrorCatalog.of(bundled.select(Selection.all().withCodes("AuthFailure.SignatureFailure")));

            assertThat(added.lists(Generation.API_3_0, "AuthFailure.SignatureFailure"))
                    .isTrue();
            assertThat(added.lists(Generation.API_3_0, "InternalError")).isFalse();
            assertThat(added.plus(bundled).lists(Generation.API_3_0, "InternalError"))
                    .isTrue();
            assertThat(added.listsModuleCode(new ModuleCode(-514))).isFalse();
            assertThat(added.plus(bundled).listsModuleCode(new ModuleCode(-514)))
                    .isTrue();
        }
    }
}
