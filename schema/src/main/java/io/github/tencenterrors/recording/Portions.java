package io.github.tencenterrors.recording;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts recordings into portions, one after the other and each only when it is asked for.
 *
 * <p>Lines are cut here, a chunk at a time: to read and to count them is quick, to check them is not. Small files are put
 * together. What has to be parsed or unzipped before it can be cut is a portion of its own, so that many of its kind are
 * read at once; zipped lines are cut here all the same where they are the only recording.
 */
final class Portions implements Closeable {

    private static final int MOST_FILES = 100;

    private final Deque<Input> inputs = new ArrayDeque<>();
    private final boolean single;
    private @Nullable LinePortions lines;

    Portions(Collection<Input> inputs) {
        for (Input each : inputs) { // addAll would begin with a lambda
            this.inputs.add(each);
        }
        this.single = inputs.size() == 1;
    }

    /** The next portion; empty where all is read. */
    Optional<Portion> next() {
        if (lines != null) {
            Optional<Portion> next = lines.next();
            if (next.isPresent()) {
                return next;
            }
            lines = null;
        }
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        List<Input> small = smallOnes();
        return small.isEmpty() ? open((Input.Openable) inputs.remove()) : Optional.of(new FilesPortion(small));
    }

    private List<Input> smallOnes() {
        List<Input> small = new ArrayList<>();
        long size = 0;
        while (!inputs.isEmpty() && small.size() < MOST_FILES) {
            size += size(inputs.element());
            if (size > LineCutter.CHUNK) {
                break;
            }
            small.add(inputs.remove());
        }
        return small;
    }

    private static long size(Input input) {
        return input instanceof Input.Openable openable ? openable.size().orElse(Long.MAX_VALUE / 2) : 0;
    }

    private Optional<Portion> open(Input.Openable input) {
        try {
            OpenRecording recording = OpenRecording.of(input, new BytesRead());
            if (recording.format() != Format.LINES || (recording.gzipped() && !single)) {
                return Optional.of(new RecordingPortion(recording, input.size()));
            }
            lines = new LinePortions(recording);
            return lines.next();
        } catch (IOException e) {
            return Optional.of(
                    new FilesPortion(List.of(new Input.Unread(input.source(), RecordingReader.unreadable(e), true))));
        }
    }

    @Override
    public void close() {
        if (lines != null) {
            lines.close();
        }
    }
}
