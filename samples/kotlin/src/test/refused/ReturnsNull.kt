import io.github.tencenterrors.handling.Probe

fun of(call: () -> String): Probe<String> =
    Probe.of<String> { call() }.named("a call").namingExceptions { null }
