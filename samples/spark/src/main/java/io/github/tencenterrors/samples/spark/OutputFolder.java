package io.github.tencenterrors.samples.spark;

import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The folder that the job makes.
 *
 * <p>Spark may run a task twice, because a machine was lost or seemed slow. A file is therefore written aside and moved to
 * its place when it is whole; whichever task comes first, both have written the same.
 *
 * @param uri where it lies, with scheme and whole path
 */
record OutputFolder(String uri) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Writes the content of one file. */
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * The folder of that name, on all machines the same.
     *
     * @throws IllegalArgumentException if something is there already
     */
    static OutputFolder of(String uri, Configuration hadoop) throws IOException {
        Path path = new Path(uri);
        FileSystem files = path.getFileSystem(hadoop);
        if (files.exists(path)) {
            throw new Problem(
                            "'" + uri + "' exists already",
                            "OUTPUT",
                            "the job makes the folder, and overwrites nothing",
                            "name another one, or remove this one")
                    .asIllegalArgument();
        }
        return new OutputFolder(files.makeQualified(path).toString());
    }

    /**
     * Writes a file.
     *
     * @param name its path within the folder
     */
    <T> T write(String name, Configuration hadoop, Content<T> content) throws IOException {
        FileSystem files = files(hadoop);
        Path aside = new Path(asides(), UUID.randomUUID().toString());
        T result;
        try (OutputStream out = files.create(aside)) {
            result = content.writeTo(out);
        }
        Path place = new Path(uri, name);
        files.mkdirs(place.getParent());
        if (!files.rename(aside, place) && !files.exists(place)) {
            throw new IOException("cannot move '" + aside + "' to '" + place + "'");
        }
        return result;
    }

    /** Writes a text. */
    void write(String name, String text, Configuration hadoop) throws IOException {
        write(name, hadoop, out -> {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return text;
        });
    }

    /** Removes what tasks that were given up have left behind. */
    void finish(Configuration hadoop) throws IOException {
        files(hadoop).delete(asides(), true);
    }

    private Path asides() {
        return new Path(uri, "_unfinished");
    }

    private FileSystem files(Configuration hadoop) throws IOException {
        return new Path(uri).getFileSystem(hadoop);
    }
}
