import io.github.tencenterrors.handling.Probe

// What the code under test returns may be null, if it says so.
fun of(call: () -> String?): Probe<String?> =
    Probe.of<String?> { call() }.namingValues { it.uppercase() }
