package io.github.tencenterrors.recording;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Something that was given to be read, or found in a folder. */
sealed interface Input {

    /** What its responses are called after. */
    String source();

    /** What it takes on the disk, as far as that is known. */
    default long bytes() {
        return this instanceof Openable openable ? openable.size().orElse(0L) : 0;
    }

    /** What can be opened. */
    sealed interface Openable extends Input {

        InputStream open() throws IOException;

        /** As far as the name tells. */
        Format format();

        /** Whether it may hold lines though its name does not say so. */
        boolean perhapsLines();

        /** In bytes on the disk; empty where nobody knows. */
        Optional<Long> size();

        /** Where it lies, if on a disk. */
        Optional<Path> path();
    }

    /** A file. */
    record OfFile(String source, Path file, Format format, boolean perhapsLines, Optional<Long> size)
            implements Openable {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /** A stream, which its owner will close. */
    record OfStream(String source, InputStream stream) implements Openable {

        @Override
        public InputStream open() {
            return new FilterInputStream(stream) {
                @Override
                public void close() {
                    // its owner will
                }
            };
        }

        @Override
        public Format format() {
            return Format.ofName(source).orElse(Format.BY_CONTENT);
        }

        @Override
        public boolean perhapsLines() {
            return Format.ofName(source).isEmpty();
        }

        @Override
        public Optional<Long> size() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }
    }

    /**
     * What lies in a folder and is not read.
     *
     * @param broken whether it should have been
     */
    record Unread(String source, String why, boolean broken) implements Input {

        void tell(RecordSink sink) {
            Source whole = Source.whole(source);
            if (broken) {
                sink.broken(whole, why);
            } else {
                sink.passedOver(whole, why);
            }
        }
    }
}
