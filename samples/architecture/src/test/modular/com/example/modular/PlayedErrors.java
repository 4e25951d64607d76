package com.example.modular;

import io.github.tencenterrors.catalog.DocumentedError;
import io.github.tencenterrors.junit.TencentErrorSource;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;

class PlayedErrors {

    @ParameterizedTest
    @TencentErrorSource(codes = {"4000", "4600"})
    void isPlayed(DocumentedError error) {
        Objects.requireNonNull(error.title());
    }
}
