package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.envelope.Generation;
import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HarTest {

    private static final String OK = entry("https://x/", "'text':'{\\'code\\':0}'");
    private static final String LEFT_OUT = "the recorder left the body out: there is no 'text' in its 'content'";

    @TempDir
    private Path folder;

    private static String entry(String url, String content) {
        return "{'request':{'url':'" + url + "'},'response':{'content':{" + content + "}}}";
    }

    private static String archive(String... entries) {
        return "{'log':{'version':'1.2','entries':[" + String.join(",", entries) + "],'z':{}},'z':[1]}";
    }

    private List<String> heard(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("s.har"), json(text));
        return Heard.in(file).below(folder).stream()
                .map(each -> each.replace("unrecognized\n  [broken-record] (line 1, column 1):", "BROKEN"))
                .toList();
    }

    @Test
    void isReadEntryByEntry() throws IOException {
        String base64 = "'encoding':'base64','text':'eyJjb2RlIjo0MDAwfQ=='";

        assertThat(heard(archive(OK, entry("https://x/", base64), entry("https://x/", "'encoding':'','text':''"))))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 error '4000' of API 2.0",
                        "s.har#/log/entries/2 unrecognized\n  [empty-body] (line 1, column 1): the body is empty");
    }

    @Test
    void isReadWhateverTheOrderOfItsMembers() throws IOException {
        assertThat(
                        heard(
                                "{'z':1,'log':{'entries':[{'response':{'z':{'content':1},'content':{'text':'eyJjb2RlIjowfQ==',"
                                        + "'encoding':'base64','size':1},'content2':1},'z':[{}],'request':{'headers':[],'url':'u'}}]}}"))
                .containsExactly("s.har#/log/entries/0 success of API 2.0");
    }

    @Test
    void isReadThoughManyNamesInItHaveOneHash() throws IOException {
        List<String> names = List.of("");
        for (int i = 0; i < 9; i++) {
            names = names.stream()
                    .flatMap(name -> Stream.of(name + "Aa", name + "B@"))
                    .toList();
        }
        String members = names.stream().map(name -> "'" + name + "':0").collect(Collectors.joining(",", "{", "}"));
        String text = "{'other':" + members + ",'log':{'entries':[" + OK + "]}}";
        Path file = Files.writeString(folder.resolve("s.har"), json(text), StandardCharsets.UTF_16BE);

        assertThat(Heard.in(file).below(folder)).containsExactly("s.har#/log/entries/0 success of API 2.0");
    }

    @ParameterizedTest
    @CsvSource({
        "https://cvm.tencentcloudapi.com/?a, '', API 3.0",
        "https://CVM.ap-guangzhou.tencentcloudapi.com:443, '', API 3.0",
        "https://cvm.api.qcloud.com/v2/index.php, '', API 2017",
        "http://127.0.0.1:8080/, X-TC-Action, API 3.0",
        "https://cvm.api.qcloud.com.evil.example/, '', API 2017",
        "https://evil.example/?https://cvm.tencentcloudapi.com, '', API 2017",
        "cvm.tencentcloudapi.com, '', API 2017",
    })
    void tellsTheGenerationByTheRequest(String url, String header, String generation) throws IOException {
        String text = archive("{'request':{'url':'" + url + "','headers':[{'name':'a','value':'b'},5,{'name':'" + header
                + "'}]},'response':{'content':{'text':'{\\'Response\\':{}}'}}}");
        Path file = Files.writeString(folder.resolve("s.har"), json(text));
        Heard heard = new Heard();

        Recordings.in(file).check(ResponseContract.wire().assuming(Generation.API_2017), heard);

        assertThat(heard.responses).singleElement().asString().endsWith("#/log/entries/0 success of " + generation);
    }

    @ParameterizedTest
    @MethodSource("brokenEntries")
    void namesABrokenEntryAndGoesOn(String entry, String why) throws IOException {
        assertThat(heard(archive(OK, entry, OK)))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 BROKEN " + why,
                        "s.har#/log/entries/2 success of API 2.0");
    }

    static List<Arguments> brokenEntries() {
        return List.of(
                broken("5", "the entry is no object"),
                broken("[{'response':1}]", "the entry is no object"),
                broken("null", "the entry is no object"),
                broken("{}", "it has no 'response'"),
                broken("{'response':5}", "its 'response' is no object"),
                broken("{'response':[]}", "its 'response' is no object"),
                broken("{'response':{}}", "its response has no 'content'"),
                broken("{'response':{'content':'x'}}", "its 'content' is no object"),
                broken("{'request':[],'response':{'content':{'text':''}}}", "its 'request' is no object"),
                broken(entry("u", ""), LEFT_OUT),
                broken(entry("u", "'text':null,'size':-1"), LEFT_OUT),
                broken(entry("u", "'size':12"), LEFT_OUT),
                broken(entry("u", "'text':{'a':[]}"), "its 'text' is no string"),
                broken(entry("u", "'text':'','encoding':1"), "its 'encoding' is no string"),
                broken(
                        entry("u", "'text':'','encoding':'gzip\\n'"),
                        "its 'encoding' is 'gzip\uFFFD', and only 'base64' is known"),
                broken(
                        entry("u", "'text':'e*','encoding':'base64'"),
                        "its 'text' is no base64: Illegal base64 character 2a"));
    }

    private static Arguments broken(String entry, String why) {
        return Arguments.of(entry, why);
    }

    @Test
    void passesOverWhatNoApiAnswers() throws IOException {
        assertThat(heard(archive(
                        entry("u", "'mimeType':'image/png','text':'x'"),
                        "{'request':{'method':'OPTIONS'},'response':{'content':{'size':0}}}",
                        entry("u", "'mimeType':'text/html','text':'{\\'code\\':0}'"))))
                .containsExactly(
                        "s.har#/log/entries/2 success of API 2.0",
                        "passed over: s.har#/log/entries/0 it is a part of a page: 'image/png'",
                        "passed over: s.har#/log/entries/1 it answers OPTIONS, which calls no action");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'log':{'entries':[]}}   | passed over: s.har it has no entries
            {'log':{'entries':5}}    | s.har BROKEN it is no HTTP archive: it has no array 'entries' in an object 'log'
            {'log':[]}               | s.har BROKEN it is no HTTP archive: it has no array 'entries' in an object 'log'
            [{'log':1}]              | s.har BROKEN it is no HTTP archive: it has no array 'entries' in an object 'log'
            5                        | s.har BROKEN it is no HTTP archive: it has no array 'entries' in an object 'log'
            ''                       | s.har BROKEN it is no HTTP archive: it has no array 'entries' in an object 'log'
            """)
    void saysSoWhereItIsNone(String text, String said) throws IOException {
        assertThat(heard(text)).containsExactly(said);
    }

    @Test
    void saysWhereItBreaksOff() throws IOException {
        String whole = archive(OK, OK);

        assertThat(heard(whole.substring(0, whole.lastIndexOf("'text'"))))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 BROKEN the recording breaks off here: it ends too early");
        assertThat(heard(whole.substring(0, whole.length() - 3)))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 success of API 2.0",
                        "s.har BROKEN the recording breaks off here: it ends too early");
        assertThat(heard(archive(OK, "{'response':<}")))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 BROKEN the recording breaks off here: Unexpected character ('<' (code 60)):"
                                + " expected a valid value (JSON String, Number, Array, Object or token 'null', 'true' or"
                                + " 'false') (line 1, column 128 of the file)");
        assertThat(heard(whole + " {}"))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 success of API 2.0",
                        "s.har BROKEN something follows the archive");
    }

    /** Of 200 MB in one string nothing is held; the body that is too large is not, and the next one is read. */
    @Test
    void holdsNothingOfWhatIsTooLarge() {
        InputStream text = stream(
                "{\"log\":{\"entries\":[{\"request\":{\"postData\":{\"text\":\"",
                "a".repeat(1 << 20),
                "\"}},\"response\":{\"content\":{\"text\":\"",
                "\\\"é\\u00e9".repeat(1 << 17),
                "\"}}}," + json(OK) + "]}}");
        Heard heard = new Heard();

        Recordings.from("-", text).check(ResponseContract.wire(), heard);

        assertThat(heard.responses)
                .containsExactly(
                        "-#/log/entries/0 unrecognized\n  [too-large] (line 1, column 1): its 'text' takes more than"
                                + " 33554432 bytes, and none of it was read",
                        "-#/log/entries/1 success of API 2.0");
    }

    /** The parts, of which every second is repeated 100 times. */
    private static InputStream stream(String... parts) {
        List<InputStream> streams = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            byte[] part = Bytes.utf8(parts[i]);
            Collections.nCopies(i % 2 == 0 ? 1 : 100, part).stream()
                    .map(ByteArrayInputStream::new)
                    .forEach(streams::add);
        }
        return new SequenceInputStream(Collections.enumeration(streams));
    }

    @Test
    void breaksOffWhereItIsDeeperThanAnyRecording() throws IOException {
        String deep = "{'z':" + "[".repeat(200_000) + "]".repeat(200_000) + "}";

        assertThat(heard(archive(OK, deep)))
                .containsExactly(
                        "s.har#/log/entries/0 success of API 2.0",
                        "s.har#/log/entries/1 BROKEN the recording breaks off here: it is nested deeper, or a number or a"
                                + " name in it is longer, than any recording's");
    }

    @Test
    void findsManyEntries() throws IOException {
        String entries = Collections.nCopies(10_000, OK).stream().collect(Collectors.joining(","));

        List<String> heard = heard(archive(entries));

        assertThat(heard).hasSize(10_000);
        assertThat(heard.get(9_999)).isEqualTo("s.har#/log/entries/9999 success of API 2.0");
    }
}
