package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the text of a catalogue comes from. */
final class CatalogSource {

    private CatalogSource() {}

    static String of(Path file) {
        try {
            return text(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw unreadable(file.toString(), "there is no such file", e);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    static String of(String resource, ClassLoader loader) {
        return text(resource, loader.getResourceAsStream(resource));
    }

    /** A file beside this class, which as a module shows its resources to no class loader. */
    static String bundled(String file) {
        return text(file, CatalogSource.class.getResourceAsStream(file));
    }

    private static String text(String resource, @Nullable InputStream stream) {
        try (InputStream in = stream) {
            if (in == null) {
                throw unreadable(
                        resource, "there is no such resource on the class path", new NoSuchFileException(resource));
            }
            return text(in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(resource, e);
        }
    }

    /** Unlike {@code new String}, this replaces nothing. */
    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static IllegalArgumentException unreadable(String name, IOException cause) {
        return unreadable(name, "it is no readable UTF-8 text (" + cause + ")", cause);
    }

    private static IllegalArgumentException unreadable(String name, String why, Exception cause) {
        String fix = "check the path; a resource is named from the root, without a leading '/'";
        return new MisuseException(new Problem("the catalogue cannot be read: '" + name + "'", "", why, fix), cause);
    }
}
