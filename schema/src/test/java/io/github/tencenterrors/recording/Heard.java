package io.github.tencenterrors.recording;

import io.github.tencenterrors.schema.ResponseContract;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a listener is told, in words. */
final class Heard implements RecordingListener {

    final List<String> responses = new ArrayList<>();
    final List<String> passedOver = new ArrayList<>();
    final List<String> progress = new ArrayList<>();

    static Heard in(Path... paths) {
        Heard heard = new Heard();
        Recordings.in(paths).check(ResponseContract.wire(), heard);
        return heard;
    }

    static Heard in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    static Heard in(byte[] bytes) {
        Heard heard = new Heard();
        Recordings.from("-", new ByteArrayInputStream(bytes)).check(ResponseContract.wire(), heard);
        return heard;
    }

    /** The responses, and what was passed over, without the folder in front of their sources. */
    List<String> below(Path folder) {
        String front = folder.toString() + "/";
        List<String> all = new ArrayList<>(responses);
        passedOver.forEach(each -> all.add("passed over: " + each));
        return all.stream().map(each -> each.replace(front, "")).toList();
    }

    @Override
    public void checked(CheckedResponse response) {
        responses.add(response.source() + " " + response.report());
    }

    @Override
    public void passedOver(String source, String why) {
        passedOver.add(source + " " + why);
    }

    @Override
    public void progressed(String source, long bytesRead, long bytesInAll) {
        progress.add(source + " " + bytesRead + "/" + bytesInAll);
    }
}
