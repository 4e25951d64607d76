package io.github.tencenterrors.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageParametersTest {

    @TempDir
    private Path folder;

    @Nested
    class Demand {

        @Test
        void isMetByAllClassesTogether() {
            assertThat(Ran.with(
                                    Map.of("generations", "api-2.0", "scopes", "common", "codes", "4000, 41*"),
                                    CoverageTestCase.Complete.class,
                                    CoverageTestCase.NotJudged.class)
                            .failures())
                    .isEmpty();
        }

        @Test
        void failsTheRunWhereItIsNotMet() {
            assertThat(Ran.with(Map.of("codes", "4000,4100,4200"), CoverageTestCase.NotJudged.class)
                            .failures())
                    .containsExactly("""
                            the run: 2 of 3 documented errors were exercised by no test that passed
                              at:   all tests of this run, by tencent-errors.coverage.*
                              why:  an error counts when a test that @TencentErrorSource played it has passed
                              fix:  play them with @TencentErrorSource, or leave them out: \
                            tencent-errors.coverage.excludes; if tests run in several JVMs, let 'tencent-errors.jar \
                            report' judge instead
                              played, but every test of it failed: 1
                                4100 — API 2.0, by %s$NotJudged.played(String)
                              never played: 1
                                API 2.0: 4200""".formatted(CoverageTestCase.class.getName()));
        }

        @Test
        void isNotJudgedWhereTheParameterSaysSo() {
            assertThat(Ran.with(Map.of("codes", "4200", "judge", "false"), CoverageTestCase.NotJudged.class)
                            .failures())
                    .isEmpty();
        }

        /** As {@code -Dtencent-errors.coverage.codes=} over what the file says. */
        @Test
        void isTakenBackByAnEmptyValue() {
            assertThat(Ran.with(Map.of("codes", "", "excludes", " , "), CoverageTestCase.NotJudged.class)
                            .failures())
                    .isEmpty();
            assertThat(Ran.with(Map.of("codes", "4000", "generations", ""), CoverageTestCase.NotJudged.class)
                            .failures())
                    .isEmpty();
        }

        @Test
        void mayBeOfACatalogueOfOnesOwn() {
            assertThat(Ran.with(
                                    Map.of("catalogs", "acme/codes.json", "scopes", "product"),
                                    CoverageTestCase.NotJudged.class)
                            .failures())
                    .singleElement()
                    .asString()
                    .endsWith("API 3.0, acme: FailedOperation.OnFire");
        }
    }

    @Nested
    class Misuse {

        @Test
        void ofAGenerationOffersTheNearest() {
            assertThat(Ran.with(Map.of("generations", "api-2.0,api-3"), CoverageTestCase.NotJudged.class)
                            .failures())
                    .containsExactly("""
                            played(String): no generation is called 'api-3'
                              at:   tencent-errors.coverage.generations
                              why:  the generations are three
                              fix:  did you mean 'api-3.0'?""");
        }

        @Test
        void ofACodeOffersTheNearest() {
            assertThat(Ran.with(Map.of("codes", "AuthFailure.TokenFailur,4000"), CoverageTestCase.NotJudged.class)
                            .failures())
                    .containsExactly("""
                            played(String): tencent-errors.coverage.* has a value that selects nothing
                              at:   tencent-errors.coverage.codes
                              why:  no documented error has the code 'AuthFailure.TokenFailur'
                              fix:  did you mean 'AuthFailure.TokenFailure'?""");
        }

        @Test
        void ofAFlag() {
            assertThat(Ran.with(Map.of("observe", "yes"), CoverageTestCase.NotJudged.class)
                            .failures())
                    .containsExactly("""
                            played(String): 'yes' is neither true nor false
                              at:   tencent-errors.coverage.observe
                              why:  it is yes or no
                              fix:  write true""");
        }

        @Test
        void ofAFolderThatIsAFile() throws IOException {
            Path file = Files.createFile(folder.resolve("file"));

            assertThat(Ran.with(Map.of("observe", "true", "folder", file.toString()), CoverageTestCase.NotJudged.class)
                            .failures())
                    .singleElement()
                    .asString()
                    .matches("""
                            played\\(String\\): observations of coverage cannot be written
                              at:   \\Q%1$s\\E/[-0-9a-f]{36}\\.coverage\\.jsonl
                              why:  java.nio.file.FileAlreadyExistsException: \\Q%1$s\\E
                              fix:  choose another folder: tencent-errors.coverage.folder""".formatted(file));
        }

        @Test
        void ofAFileThatJavaCannotRead() {
            ClassLoader loader = new ClassLoader() {
                @Override
                public InputStream getResourceAsStream(String name) {
                    return new ByteArrayInputStream("folder = C:\\users".getBytes(UTF_8));
                }
            };

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoverageKeys.require(loader))
                    .withMessage("""
                            'junit-platform.properties' cannot be read
                              why:  java.lang.IllegalArgumentException: Malformed \\uxxxx encoding.
                              fix:  mend the file""");
        }

        @Test
        void ofANameOffersTheNearest() {
            assertThatCode(() -> CoverageKeys.require(List.of("tencent-errors.coverage.codes", "any"), "a file"))
                    .doesNotThrowAnyException();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CoverageKeys.require(List.of("tencent-errors.coverage.code"), "a file"))
                    .withMessage("""
                            no parameter is called 'tencent-errors.coverage.code'
                              at:   a file
                              why:  the names are fixed
                              fix:  did you mean 'tencent-errors.coverage.codes'?""");
        }
    }
}
