module com.example.modular {
    requires io.github.tencenterrors.junit;
    requires io.github.tencenterrors.schema;
    requires org.junit.jupiter.params;
    requires org.junit.platform.launcher;

    opens com.example.modular to org.junit.platform.commons;
}
