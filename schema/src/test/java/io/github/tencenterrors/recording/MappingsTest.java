package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingsTest {

    private static final String OK = "{'request':{},'response':{'body':'{\\'code\\':0}'}}";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, json(text));
    }

    private List<String> heard(Path path) {
        return Heard.in(path).below(folder).stream()
                .map(each -> each.replace("unrecognized\n  [broken-record] (line 1, column 1):", "BROKEN"))
                .toList();
    }

    @Test
    void areReadOneFromAFile() throws IOException {
        assertThat(heard(write("mappings/a.json", OK))).containsExactly("mappings/a.json success of API 2.0");
    }

    @Test
    void areReadManyFromAFile() throws IOException {
        assertThat(heard(write("all.json", "{'meta':{'total':3},'mappings':[" + OK + ",5," + OK + "],'z':1}")))
                .containsExactly(
                        "all.json#/mappings/0 success of API 2.0",
                        "all.json#/mappings/1 BROKEN the mapping is no object",
                        "all.json#/mappings/2 success of API 2.0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'body':''}                                 | unrecognized\\n  [empty-body] (line 1, column 1): the body is empty
            {}                                          | unrecognized\\n  [empty-body] (line 1, column 1): the body is empty
            {'status':200,'jsonBody':{'code':4000}}     | error '4000' of API 2.0
            {'jsonBody':{'code':1.5},'headers':{'a':1}} | unrecognized\\n  [not-an-envelope] (line 1, column 1): neither an object 'Response' whose 'Error', if any, has a 'Code', nor an integer 'code' stands here\\n  [wrong-type] /code (line 1, column 9): wanted: an integer, or a string of at most 999 digits; found: 1.5
            {'jsonBody':null}                           | unrecognized\\n  [not-an-envelope] (line 1, column 1): neither an object 'Response' whose 'Error', if any, has a 'Code', nor an integer 'code' stands here
            {'base64Body':'eyJjb2RlIjowfQ=='}           | success of API 2.0
            {'base64Body':'e*'}                         | BROKEN its 'base64Body' is no base64: Illegal base64 character 2a
            {'body':{'code':0}}                         | BROKEN its 'body' is no string
            {'bodyFileName':7}                          | BROKEN its 'bodyFileName' is no string
            {'transformers':[],'body':'{}','fault':null}| unrecognized\\n  [not-an-envelope] (line 1, column 1): neither an object 'Response' whose 'Error', if any, has a 'Code', nor an integer 'code' stands here
            7                                           | BROKEN its 'response' is no object
            """)
    void haveTheirBodyInOneOfSeveralPlaces(String response, String said) throws IOException {
        Path file = write("all.json", "{'mappings':[{'response':" + response + "}]}");

        assertThat(heard(file)).containsExactly("all.json#/mappings/0 " + said.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'fault':'EMPTY_RESPONSE'}                          | it injects the fault 'EMPTY_RESPONSE'
            {'proxyBaseUrl':'https://user:secret@host'}         | it proxies to another server, and records no response
            {'body':'{{x}}','transformers':['response-template']} | the transformer 'response-template' makes its response
            {'body':7,'transformers':['tencent-error']}         | the transformer 'tencent-error' makes its response
            """)
    void arePassedOverWhereTheyRecordNoResponse(String response, String why) throws IOException {
        assertThat(heard(write("all.json", "{'mappings':[{'response':" + response + "}]}")))
                .containsExactly("passed over: all.json#/mappings/0 " + why);
    }

    @Test
    void arePassedOverWhereThereAreNone() throws IOException {
        assertThat(heard(write("all.json", "{'mappings':[]}")))
                .containsExactly("passed over: all.json it has no mappings");
    }

    @Test
    void sayWhereTheyBreakOff() throws IOException {
        assertThat(heard(write("all.json", "{'mappings':[" + OK + ",{'response':{'body':'")))
                .containsExactly(
                        "all.json#/mappings/0 success of API 2.0",
                        "all.json#/mappings/1 BROKEN the recording breaks off here: it ends too early");
        assertThat(heard(write("all.json", "{'mappings':[" + OK + "]} x")))
                .containsExactly(
                        "all.json#/mappings/0 success of API 2.0",
                        "all.json BROKEN the recording breaks off here: Unrecognized token 'x': was expecting (JSON String,"
                                + " Number, Array, Object or token 'null', 'true' or 'false') (line 1, column 66 of the"
                                + " file)");
        assertThat(heard(write("all.json", "{'mappings':[" + OK + "]} {}")))
                .containsExactly(
                        "all.json#/mappings/0 success of API 2.0", "all.json BROKEN something follows the mappings");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'host':{'equalTo':'cvm.tencentcloudapi.com'}}                            | API 3.0
            {'headers':{'x-tc-action':{'equalTo':'A'}}}                               | API 3.0
            {'headers':{'Host':{'equalTo':'cvm.tencentcloudapi.com:80'}}}             | API 3.0
            {'headers':{'Host':{'contains':'cvm.tencentcloudapi.com'}}}               | API 2017
            {'headers':5,'host':'cvm.tencentcloudapi.com','url':'/'}                  | API 2017
            """)
    void tellTheGenerationByTheirRequest(String request, String generation) throws IOException {
        Path file = write("a.json", "{'response':{'jsonBody':{'Response':{}}},'request':" + request + "}");
        Heard heard = new Heard();

        Recordings.in(file).check(ResponseContract.wire().assuming(Generation.API_2017), heard);

        assertThat(heard.below(folder)).containsExactly("a.json success of " + generation);
    }

    @Test
    void mayHaveAJsonBodyThatIsTooLarge() throws IOException {
        String large = "[" + String.join(",", Collections.nCopies(9_000_000, "1")) + "]";

        assertThat(heard(write("all.json", "{'mappings':[{'response':{'jsonBody':" + large + "}}," + OK + "]}")))
                .containsExactly(
                        "all.json#/mappings/0 unrecognized\n  [too-large] (line 1, column 1): the body has more than"
                                + " 16777216 bytes, and none of it was read",
                        "all.json#/mappings/1 success of API 2.0");
    }

    @Nested
    class BodyFile {

        @BeforeEach
        void writeTwo() throws IOException {
            write("__files/far.json", "{'code':4000}");
            write("deep/__files/sub/near.json", "{'code':0}");
            write("secret.json", "{'code':5400}");
        }

        private List<String> naming(String name) throws IOException {
            return heard(write("deep/mappings/m.json", "{'request':{},'response':{'bodyFileName':'" + name + "'}}"));
        }

        @Test
        void isInTheNearestFolderAboveTheMapping() throws IOException {
            assertThat(naming("sub/near.json")).containsExactly("deep/mappings/m.json success of API 2.0");
        }

        @Test
        void isReadByItsMappingAloneWhereTheFolderIsChecked() throws IOException {
            naming("sub/near.json");

            assertThat(heard(folder.resolve("deep"))).containsExactly("deep/mappings/m.json success of API 2.0");
        }

        @Test
        void isBrokenIfItIsMissing() throws IOException {
            assertThat(naming("far.json"))
                    .containsExactly(
                            "deep/mappings/m.json BROKEN the body file 'far.json' cannot be read: there is no such file");
        }

        @ParameterizedTest
        @CsvSource({"../../secret.json", "../mappings/m.json", "sub/../../../__files/far.json"})
        void isRefusedOutsideOfItsFolder(String name) throws IOException {
            assertThat(naming(name))
                    .containsExactly("deep/mappings/m.json BROKEN the body file '" + name
                            + "' lies outside of '__files', and was not read");
        }

        @Test
        void isRefusedByItsWholeName() throws IOException {
            String name = folder.resolve("secret.json").toString();

            assertThat(heard(write("deep/m.json", "{'request':{},'response':{'bodyFileName':'" + name + "'}}")))
                    .singleElement()
                    .asString()
                    .endsWith("' lies outside of '__files', and was not read");
        }

        @Test
        void isRefusedBehindALinkThatLeadsOutside() throws IOException {
            Files.createSymbolicLink(folder.resolve("deep/__files/link.json"), folder.resolve("secret.json"));

            assertThat(naming("link.json"))
                    .containsExactly(
                            "deep/mappings/m.json BROKEN the body file 'link.json' lies outside of '__files', and"
                                    + " was not read");
        }

        @Test
        void isBrokenIfItIsAFolder() throws IOException {
            assertThat(naming("sub"))
                    .containsExactly("deep/mappings/m.json BROKEN the body file 'sub' cannot be read: Is a directory");
        }

        @Test
        void isBrokenIfNoFileCanBeCalledThat() throws IOException {
            assertThat(naming("a\\u0000b"))
                    .containsExactly(
                            "deep/mappings/m.json BROKEN the body file 'a\uFFFDb' cannot be read: no file can be"
                                    + " called that");
        }

        @Test
        void cannotBeFoundForAStream() {
            assertThat(Heard.in(json("{'mappings':[{'response':{'bodyFileName':'a'}}]}")).responses)
                    .containsExactly(
                            "-#/mappings/0 unrecognized\n  [broken-record] (line 1, column 1): the body file 'a'"
                                    + " cannot be found: there is no folder '__files' above the mapping");
        }
    }
}
