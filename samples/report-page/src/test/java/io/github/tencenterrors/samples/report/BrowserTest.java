package io.github.tencenterrors.samples.report;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A page in the hands of a browser; passed by, and said so, where there is none. */
abstract class BrowserTest {

    static Browser browser;

    @TempDir
    Path folder;

    @BeforeAll
    static void start(@TempDir Path profile) {
        if (!Browser.missing().isEmpty()) {
            System.out.println("pages of reports are not tried in a browser: there is no " + Browser.missing());
        }
        assumeThat(Browser.missing())
                .as("programs that this machine does not have")
                .isEmpty();
        browser = Browser.start(profile);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    @BeforeEach
    void beginAsADesktop() {
        browser.resize(1_200, 900);
        browser.show("screen", "light");
    }
}
