module io.github.tencenterrors.junit {
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.junit.jupiter.params;
    requires static org.junit.platform.commons;
    requires transitive io.github.tencenterrors.core;

    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires java.xml;

    exports io.github.tencenterrors.coverage;
    exports io.github.tencenterrors.handling;
    exports io.github.tencenterrors.junit;

    // JUnit makes our extensions, which are not public.
    opens io.github.tencenterrors.coverage to org.junit.platform.commons;
    opens io.github.tencenterrors.junit to org.junit.platform.commons;

    uses io.github.tencenterrors.junit.PlayedErrorObserver;

    provides io.github.tencenterrors.junit.PlayedErrorObserver with io.github.tencenterrors.coverage.CoverageListener;
}
