package io.github.tencenterrors.recording;

import java.util.List;
import java.util.function.Consumer;

/** Files that are read one after the other. */
record FilesPortion(List<Input> inputs) implements Portion {

    @Override
    public void run(Run run, Consumer<Batch> out) {
        BytesRead bytesRead = new BytesRead();
        Batches batches = new Batches(run, bytesRead, out);
        for (Input input : inputs) {
            if (input instanceof Input.Openable openable) {
                RecordingReader.read(openable, bytesRead, batches);
            } else if (input instanceof Input.Unread unread) {
                unread.tell(batches);
            }
        }
        batches.flush();
    }

    @Override
    public long weight() {
        return LineCutter.CHUNK;
    }
}
