package io.github.tencenterrors.samples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Nested
    class Take {

        @Test
        void twoFolders() {
            Arguments arguments = Arguments.of("hdfs:///in", "out");

            assertThat(arguments).isEqualTo(new Arguments("hdfs:///in", "out", false, List.of()));
        }

        @Test
        void optionsAnywhere() {
            Arguments arguments =
                    Arguments.of("--catalog", "cvm.json", "in", "--documented", "out", "--catalog", "acme/sms.json");

            assertThat(arguments)
                    .isEqualTo(
                            new Arguments("in", "out", true, List.of(Path.of("cvm.json"), Path.of("acme/sms.json"))));
        }
    }

    @Nested
    class Refuse {

        @Test
        void anUnknownOption() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Arguments.of("in", "out", "--documentd"))
                    .withMessage("""
                            there is no option '--documentd'
                              why:  the options are fixed
                              fix:  did you mean '--documented'?""");
        }

        @Test
        void oneFolder() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Arguments.of("in"))
                    .withMessage("""
                            a folder is missing
                              why:  the job reads one folder and makes another
                              fix:  name the two: INPUT OUTPUT""");
        }

        @Test
        void threeFolders() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Arguments.of("in", "out", "more"))
                    .withMessage("""
                            'more' is a folder too many
                              why:  the job reads one folder and makes another
                              fix:  name the two: INPUT OUTPUT""");
        }

        @Test
        void aCatalogueWithoutAName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Arguments.of("in", "out", "--catalog"))
                    .withMessage("""
                            --catalog has no value
                              why:  it takes one
                              fix:  put FILE behind it""");
        }

        @Test
        void twoCataloguesOfOneName() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Arguments.of("in", "out", "--catalog", "a/codes.json", "--catalog", "b/codes.json"))
                    .withMessage("""
                            two catalogues are called 'codes.json'
                              why:  Spark brings them to every machine under their names alone
                              fix:  rename one of them""");
        }
    }
}
