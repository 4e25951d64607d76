package io.github.tencenterrors.samples.kotlin

import io.github.tencenterrors.catalog.DocumentedError
import io.github.tencenterrors.envelope.ErrorResponse
import io.github.tencenterrors.envelope.Generation
import io.github.tencenterrors.junit.TencentErrorSource
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.params.ParameterizedTest

class EveryErrorTest {

    @ParameterizedTest
    @TencentErrorSource(generations = [Generation.API_3_0])
    fun `is played to a test in Kotlin`(error: DocumentedError, response: ErrorResponse) {
        val code: String = response.code()

        assertThat(code).isEqualTo(error.code().text())
    }
}
