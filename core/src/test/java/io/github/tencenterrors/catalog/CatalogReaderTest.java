package io.github.tencenterrors.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tencenterrors.code.ModuleCode;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogReaderTest {

    private static final String ENTRY = """
            {
              "generation": "api-3.0",
              "scope": "product",
              "product": "acme",
              "code": "FailedOperation.OnFire",
              "title": {"en": "On fire"},
              "description": {"en": "The machine burns.", "zh": "机器着火。"},
              "category": "server-fault",
              "retry": {"advice": "never", "basis": "assumed", "evidence": "Assumed: it is burnt."},
              "evidence": [{"kind": "official-documentation", "source": "Acme's page"}]
            }""";

    @TempDir
    private Path folder;

    @Test
    void readsAUsersOwnFile() {
        ErrorCatalog catalog = read(file(ENTRY));

        assertThat(catalog.errors())
                .extracting(DocumentedError::label)
                .containsExactly("FailedOperation.OnFire — API 3.0, acme");
        assertThat(catalog.errors().get(0).description().in("zh")).contains("机器着火。");
        assertThat(catalog.errors().get(0).evidence())
                .containsExactly(new OutsideSource(OutsideSource.Kind.OFFICIAL_DOCUMENTATION, "Acme's page", ""));
    }

    @Test
    void readsModuleCodesByTheirScope() {
        String module = ENTRY.replace("api-3.0", "api-2.0")
                .replace("\"product\",", "\"module\",")
                .replace("FailedOperation.OnFire", "60024");

        assertThat(read(file(module)).errors().get(0).code()).isEqualTo(new ModuleCode(60024));
    }

    @Test
    void passesOverAByteOrderMark() {
        assertThat(read("\uFEFF" + file(ENTRY)).errors()).hasSize(1);
    }

    @Test
    void readsAResource() {
        ErrorCatalog catalog = ErrorCatalog.read(
                "io/github/tencenterrors/catalog/cloud-monitor.json", getClass().getClassLoader());

        assertThat(catalog.errors()).hasSize(8);
    }

    @Nested
    class Refuses {

        @Test
        void whatIsNoJson() {
            assertRefused(
                    "{\"name\": \"x\",\n \"errors\": [}",
                    "line 2, column 13",
                    "it is no JSON: Unexpected close marker '}'");
        }

        @Test
        void aMemberThatStandsTwice() {
            assertRefused(
                    file(ENTRY.replace("\"code\"", "\"category\": \"quota\",\n \"code\"")),
                    "line 12, column 13\n",
                    "a member stands twice in one object\n  fix:  keep one of the two");
        }

        @Test
        void namesOfAnyLength() {
            assertRefused(
                    file(ENTRY.replace("\"code\"", "\"variant\": \"a" + "-a".repeat(20_000) + "-\",\n \"code\"")),
                    "/errors/0/variant",
                    "is not a name in lower case with hyphens");
            assertRefused(
                    file(ENTRY.replace("\"en\": \"On fire\"", "\"en" + "-a".repeat(20_000) + "-\": \"x\"")),
                    "/errors/0/title",
                    "is no language tag");
        }

        @Test
        void anUnknownMember() {
            assertRefused(
                    file(ENTRY.replace("\"category\"", "\"categorie\"")),
                    "line 11, column 16 (/errors/0/categorie)",
                    "there is no member 'categorie'\n  fix:  did you mean 'category'?");
        }

        @Test
        void aMissingMember() {
            assertRefused(
                    file(ENTRY.replace("\"category\": \"server-fault\",", "")),
                    "line 4, column 1 (/errors/0)",
                    "the member 'category' is missing\n  fix:  add it");
        }

        @Test
        void anUnknownConstant() {
            assertRefused(
                    file(ENTRY.replace("server-fault", "server-default")),
                    "line 11, column 15 (/errors/0/category)",
                    "no category is called 'server-default'");
        }

        @Test
        void aCodeThatIsNone() {
            assertRefused(
                    file(ENTRY.replace("FailedOperation.OnFire", "On fire")),
                    "line 8, column 11 (/errors/0/code)",
                    "no error code: 'On fire': character 3 is U+0020\n  fix:  did you mean 'Onfire'?");
        }

        @Test
        void aCodeOfAnotherGeneration() {
            assertRefused(
                    file(ENTRY.replace("api-3.0", "api-2.0")),
                    "line 4, column 1 (/errors/0)",
                    "codes of api-2.0 are integers, those of the other generations dotted names");
        }

        @Test
        void aProductThatIsMissingOrTooMuch() {
            assertRefused(
                    file(ENTRY.replace("\"product\": \"acme\",", "")),
                    "line 4, column 1 (/errors/0)",
                    "the scopes 'module' and 'product', and no others, name a product");
            assertRefused(
                    file(ENTRY.replace("\"scope\": \"product\"", "\"scope\": \"common\"")),
                    "line 4, column 1 (/errors/0)",
                    "the scopes 'module' and 'product', and no others, name a product");
        }

        @Test
        void theWrongType() {
            assertRefused(
                    file(ENTRY.replace("\"FailedOperation.OnFire\"", "4000")),
                    "line 8, column 11 (/errors/0/code)",
                    "a string is wanted, not number");
            assertRefused("[]", "line 1, column 1", "an object is wanted, not array");
            assertRefused("{\"name\": \"x\", \"errors\": {}}", "(/errors)", "an array is wanted, not object");
            assertRefused(
                    file(ENTRY.replace("{\"en\": \"On fire\"}", "\"On fire\"")),
                    "(/errors/0/title)",
                    "an object of texts by language is wanted, not string");
            assertRefused(
                    "{\"$schema\": 1, \"name\": \"x\", \"errors\": []}",
                    "(/$schema)",
                    "a string is wanted, not number");
        }

        @Test
        void anEmptyText() {
            assertRefused(
                    file(ENTRY.replace("On fire", " ")),
                    "line 9, column 19 (/errors/0/title/en)",
                    "a string with something in it is wanted");
        }

        @Test
        void evidenceThatIsMissing() {
            assertRefused(
                    file(ENTRY.replaceFirst("\\[\\{\"kind.*}]", "[]")),
                    "(/errors/0",
                    "no evidence says that it exists");
        }

        @Test
        void aRowThatCannotBeLookedUp() {
            assertRefused(
                    file(ENTRY.replaceFirst("\\{\"kind.*}]", "{\"document\":\"005\",\"table\":0,\"row\":1}]")),
                    "(/errors/0/evidence/0/table)",
                    "a count is wanted");
        }

        @Test
        void anErrorThatStandsTwice() {
            assertRefused(
                    file(ENTRY + ",\n" + ENTRY),
                    "line 1, column 1",
                    "an error stands twice in the catalogue: FailedOperation.OnFire — API 3.0, acme");
        }

        @Test
        void aFileThatIsNotThere() {
            Path missing = folder.resolve("missing.json");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.read(missing))
                    .withMessage("""
                                    the catalogue cannot be read: '%s'
                                      why:  there is no such file
                                      fix:  check the path; a resource is named from the root, without a leading '/'""", missing);
        }

        @Test
        void aResourceThatIsNotThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> ErrorCatalog.read("acme/none.json", getClass().getClassLoader()))
                    .withMessageContaining("the catalogue cannot be read: 'acme/none.json'")
                    .withMessageContaining("there is no such resource on the class path");
        }

        @Test
        void aFileOrResourceInAnotherCharset() throws IOException {
            Path file = Files.write(folder.resolve("gbk.json"), file(ENTRY).getBytes("GBK"));
            String why = "it is no readable UTF-8 text (java.nio.charset.MalformedInputException";

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ErrorCatalog.read(file))
                    .withMessageContaining(why);
            try (URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> ErrorCatalog.read("gbk.json", loader))
                        .withMessageContaining("the catalogue cannot be read: 'gbk.json'")
                        .withMessageContaining(why);
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                "acme"                   | "acme cloud" | product | 'acme cloud' is not the short name of a product, as in its host name
                "FailedOperation.OnFire" | " A.B"       | code    | ' A.B' is not a dotted name without blanks
                "product": "acme",       | "product": "acme", "variant": "In_A", | variant | 'In_A' is not a name in lower case with hyphens
                """)
        void aTextOfTheWrongShape(String right, String wrong, String member, String why) {
            assertRefused(file(ENTRY.replace(right, wrong)), "(/errors/0/" + member + ")", why);
        }

        @Test
        void aNumberWithLeadingZeros() {
            assertRefused(
                    file(ENTRY.replace("api-3.0", "api-2.0").replace("FailedOperation.OnFire", "04000")),
                    "(/errors/0/code)",
                    "'04000' is not an integer other than 0 without leading zeros\n  fix:  write it like '4000'");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                replay-window    | Replay Window | /disagreements/0/id       | 'Replay Window' is not a name in lower case with hyphens
                "codes": [],     | `` | /disagreements/0          | the member 'codes' is missing
                "codes": []      | "codes": [{"generation": "api-2.0", "code": "A"}] | /disagreements/0/codes/0 | codes of api-2.0 are integers, those of the other generations dotted names
                , {"says": "b", "evidence": [{"kind": "assumption", "source": "s"}]} | `` | /disagreements/0 | it takes two claims to disagree, and here are 1
                [{"document": "004", "note": "n"}] | [] | /disagreements/0/claims/0 | a claim is somebody's
                """)
        void aDisagreementThatIsNone(String right, String wrong, String place, String why) {
            String disagreement = """
                    {"name": "acme", "errors": [], "disagreements": [{
                      "id": "replay-window", "summary": {"en": "How long."}, "codes": [],
                      "claims": [{"says": "a", "evidence": [{"document": "004", "note": "n"}]}, {"says": "b", "evidence": [{"kind": "assumption", "source": "s"}]}]
                    }]}""";

            assertThat(read(disagreement).disagreements()).hasSize(1);
            assertRefused(disagreement.replace(right, wrong), "(" + place + ")", why);
        }

        private void assertRefused(String text, String place, String why) {
            assertThatExceptionOfType(CatalogFormatException.class)
                    .isThrownBy(() -> read(text))
                    .withMessageStartingWith("the catalogue file cannot be used\n  at:   " + folder)
                    .withMessageContaining(place)
                    .withMessageContaining("why:  ")
                    .withMessageContaining(why)
                    .withMessageContaining("fix:  ");
        }
    }

    private static String file(String entries) {
        return "{\"name\": \"acme\",\n \"errors\":\n [\n" + entries + "\n]}";
    }

    private ErrorCatalog read(String text) {
        try {
            return ErrorCatalog.read(Files.writeString(folder.resolve("acme.json"), text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
