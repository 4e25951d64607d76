package io.github.tencenterrors.recording;

import static io.github.tencenterrors.recording.Bytes.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReadingNeverThrowsTest {

    @Property
    void onAnyBytesInAnyFormat(@ForAll byte[] bytes, @ForAll("formats") Format format) {
        assertSound(bytes, format);
    }

    @Property
    void onAnyBytesThatAreZipped(@ForAll byte[] bytes, @ForAll("formats") Format format) {
        assertSound(Bytes.gzipped(bytes), format);
    }

    @Property(tries = 5_000)
    void onRecordingsWithAByteChanged(
            @ForAll("recordings") String text, @ForAll("formats") Format format, @ForAll int at, @ForAll byte other) {
        byte[] bytes = utf8(text);
        bytes[Math.floorMod(at, bytes.length)] = other;

        assertSound(bytes, format);
    }

    @Property
    void onRecordingsThatAreCutOff(
            @ForAll("recordings") String text, @ForAll("formats") Format format, @ForAll int at) {
        byte[] bytes = utf8(text);

        assertSound(Arrays.copyOf(bytes, Math.floorMod(at, bytes.length)), format);
    }

    /** As many responses as lines with something in them, whatever it is. */
    @Property
    void andLosesNoLine(@ForAll("lines") List<String> lines) {
        Heard heard = read(utf8(String.join("\n", lines)), Format.LINES);

        long expected = lines.stream().filter(line -> !line.matches("[ \t\r]*")).count();
        assertThat(heard.responses).hasSize((int) expected);
    }

    /** Something is said of every recording, but for lines that are blank. */
    private static void assertSound(byte[] bytes, Format format) {
        Heard byName = read(bytes, format);
        Heard byContent = Heard.in(bytes);

        assertThat(byContent.responses.size() + byContent.passedOver.size()).isPositive();
        assertThat(byName.responses.size() + byName.passedOver.size())
                .isGreaterThanOrEqualTo(format == Format.LINES ? 0 : 1);
        assertThat(byName.responses).allMatch(response -> response.startsWith("-"));
    }

    private static Heard read(byte[] bytes, Format format) {
        Heard heard = new Heard();
        Run run = new Run(ResponseContract.wire(), true);
        OpenRecording recording = new OpenRecording(
                "-", format, false, new ByteArrayInputStream(bytes), new BytesRead(), Optional.empty());
        new RecordingPortion(recording, Optional.empty()).run(run, new Ledger(run, heard, 0));
        return heard;
    }

    @Provide
    Arbitrary<Format> formats() {
        return Arbitraries.of(Format.LINES, Format.HAR, Format.MAPPING, Format.RESPONSE);
    }

    @Provide
    Arbitrary<String> recordings() {
        String body = "'{\\'code\\':4000}'";
        return Arbitraries.of(
                        "{'log':{'version':'1.2','entries':[{'request':{'method':'GET','url':'https://cvm.api.qcloud.com/',"
                                + "'headers':[{'name':'X-TC-Action','value':'A'}]},'response':{'content':{'size':2,"
                                + "'mimeType':'application/json','text':" + body + "}}},{'response':{'content':"
                                + "{'encoding':'base64','text':'e30='}}}]}}",
                        "{'mappings':[{'request':{'host':{'equalTo':'h'}},'response':{'body':" + body + "}},"
                                + "{'response':{'jsonBody':{'code':[1,2.5]}}},{'response':{'bodyFileName':'x'}}]}",
                        "{'request':{'headers':{'Host':{'equalTo':'h'}}},'response':{'base64Body':'e30=',"
                                + "'transformers':['x']}}",
                        "{'Response':{'Error':{'Code':'X'}}}\n{'body':" + body + "}\n\n{'body':{}}\n",
                        "{'code':\n0}")
                .map(Bytes::json);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.strings()
                .excludeChars('\n', '\uFEFF')
                .ofMaxLength(20)
                .list()
                .ofMaxSize(50);
    }
}
