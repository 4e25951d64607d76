package io.github.tencenterrors.gateway;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.io.File;
import java.util.Optional;
import java.util.function.Function;

/** The settings that a server begins with: those of the file {@code tencent-errors/gateway.json} under its root. */
final class GatewayFile {

    private static final String FOLDER = "tencent-errors";
    private static final String FILE = "gateway.json";

    private GatewayFile() {}

    /**
     * The settings of the file; empty where there is no such file.
     *
     * @throws RefusedSettingsException if they cannot be read
     */
    static Optional<GatewaySettings> under(FileSource root, Function<String, Optional<String>> environment) {
        FileSource folder = root.child(FOLDER);
        if (!folder.exists()) {
            return Optional.empty();
        }
        return folder.listFilesRecursively().stream()
                .filter(file -> isSettings(new File(file.getPath())))
                .findFirst()
                .map(file -> read(file, environment));
    }

    private static boolean isSettings(File file) {
        return file.getName().equals(FILE) && FOLDER.equals(file.getParentFile().getName());
    }

    private static GatewaySettings read(TextFile file, Function<String, Optional<String>> environment) {
        return SettingsJson.read(file.getPath(), file.readContentsAsString(), environment);
    }
}
