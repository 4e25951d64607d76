package io.github.tencenterrors.samples.kotlin

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.junit.jupiter.api.io.TempDir
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.CsvSource

/** Kotlin's compiler reads what our API says about null, and refuses the rest; each file is wrong in one place. */
class NullTest {

    @TempDir
    lateinit var folder: File

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value =
            [
                "PassesNull.kt | 4:63: error: null cannot be a value of a non-null type 'String'.",
                "ReturnsNull.kt | 4:68: error: null cannot be a value of a non-null type 'String'.",
                "MissesNull.kt | 5:51: error: only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable " +
                    "receiver of type 'String?'.",
            ],
    )
    fun `is refused where our API refuses it`(file: String, message: String) {
        val (outcome, output) = compile(file)

        assertThat(output).contains(message)
        assertThat(outcome).isEqualTo(ExitCode.COMPILATION_ERROR)
    }

    /** The guard of the guard: it is our annotations that refuse these two, and nothing else is wrong with them. */
    @ParameterizedTest
    @CsvSource("PassesNull.kt", "ReturnsNull.kt")
    fun `is let through by a compiler that reads no annotations`(file: String) {
        val (outcome, output) = compile(file, "-Xjspecify-annotations=ignore")

        assertThat(outcome).describedAs(output).isEqualTo(ExitCode.OK)
    }

    private fun compile(file: String, vararg options: String): Pair<ExitCode, String> {
        val output = ByteArrayOutputStream()
        val outcome =
            K2JVMCompiler()
                .exec(
                    PrintStream(output),
                    "-no-stdlib",
                    "-no-reflect",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    folder.path,
                    *options,
                    "src/test/refused/$file",
                )
        return Pair(outcome, output.toString())
    }
}
