module io.github.tencenterrors.core {
    requires static transitive org.jspecify;

    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires org.apache.commons.text;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;

    exports io.github.tencenterrors.catalog;
    exports io.github.tencenterrors.code;
    exports io.github.tencenterrors.envelope;
    exports io.github.tencenterrors.page;
}
