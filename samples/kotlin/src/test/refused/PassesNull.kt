import io.github.tencenterrors.catalog.ErrorCatalog
import io.github.tencenterrors.envelope.Generation

val listed = ErrorCatalog.bundled().lists(Generation.API_3_0, null)
