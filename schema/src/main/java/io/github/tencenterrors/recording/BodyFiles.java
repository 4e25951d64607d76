package io.github.tencenterrors.recording;

import io.github.tencenterrors.envelope.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder in which WireMock keeps the bodies that mappings name. */
final class BodyFiles {

    /** Its name; what lies below is no recording by itself. */
    static final String FOLDER = "__files";

    private final Optional<Path> folder;

    private BodyFiles(Optional<Path> folder) {
        this.folder = folder;
    }

    /** The folder of that name beside the mappings, or beside the nearest folder above them. */
    static BodyFiles of(Optional<Path> mappings) {
        for (Path at = mappings.map(file -> file.toAbsolutePath().getParent()).orElse(null);
                at != null;
                at = at.getParent()) {
            Path files = at.resolve(FOLDER);
            if (Files.isDirectory(files)) {
                return new BodyFiles(Optional.of(files));
            }
        }
        return new BodyFiles(Optional.empty());
    }

    /** Reads a body into the record, or the reason why it cannot be read. */
    void read(String name, RecordDraft draft) {
        String file = "the body file " + Quoted.of(name);
        if (folder.isEmpty()) {
            draft.lost(Loss.broken(file + " cannot be found: there is no folder '" + FOLDER + "' above the mapping"));
            return;
        }
        try {
            Path body = folder.get().resolve(name).toRealPath();
            if (!body.startsWith(folder.get().toRealPath())) {
                draft.lost(Loss.broken(file + " lies outside of '" + FOLDER + "', and was not read"));
                return;
            }
            try (InputStream in = Files.newInputStream(body)) {
                draft.body(in.readNBytes(ReadLimits.STANDARD.maxBytes() + 1));
            }
        } catch (InvalidPathException e) {
            draft.lost(Loss.broken(file + " cannot be read: no file can be called that"));
        } catch (IOException e) {
            draft.lost(Loss.broken(file + " cannot be read: " + Loss.reason(e)));
        }
    }
}
