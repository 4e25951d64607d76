package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.io.File;
import java.util.List;

/** The fault rules that a server begins with: those of the file {@code tencent-errors/faults.json} under its root. */
final class FaultFile {

    private static final String FOLDER = "tencent-errors";
    private static final String FILE = "faults.json";

    private FaultFile() {}

    /**
     * The rules of the file; none where there is no such file.
     *
     * @throws RefusedRuleException if one cannot be read
     */
    static List<GivenRule> under(FileSource root) {
        FileSource folder = root.child(FOLDER);
        if (!folder.exists()) {
            return List.of();
        }
        return folder.listFilesRecursively().stream()
                .filter(file -> isRules(new File(file.getPath())))
                .findFirst()
                .map(FaultFile::read)
                .orElse(List.of());
    }

    private static boolean isRules(File file) {
        return file.getName().equals(FILE) && FOLDER.equals(file.getParentFile().getName());
    }

    private static List<GivenRule> read(TextFile file) {
        return GivenRule.inJson(file.getPath(), file.readContentsAsString());
    }
}
