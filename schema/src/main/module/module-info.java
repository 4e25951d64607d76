module io.github.tencenterrors.schema {
    requires static transitive org.assertj.core;
    requires static transitive org.jspecify;
    requires transitive io.github.tencenterrors.core;

    // The schema engine that is packaged with us needs annotations and slf4j.
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.slf4j;

    exports io.github.tencenterrors.recording;
    exports io.github.tencenterrors.schema;
}
