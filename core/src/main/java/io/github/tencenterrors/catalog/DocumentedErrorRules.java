package io.github.tencenterrors.catalog;

import io.github.tencenterrors.code.ModuleCode;
import io.github.tencenterrors.code.NamedCode;
import io.github.tencenterrors.code.Problem;
import io.github.tencenterrors.envelope.Generation;
import java.util.List;
import java.util.Optional;

/** Which parts of a documented error belong together. */
final class DocumentedErrorRules {

    private DocumentedErrorRules() {}

    static void require(ErrorIdentity identity, Optional<NamedCode> name, List<Evidence> evidence) {
        boolean module = identity.scope() == Scope.MODULE;
        boolean product = module || identity.scope() == Scope.PRODUCT;
        if (module != identity.code() instanceof ModuleCode) {
            throw refusal(identity, "a module code and the scope 'module' go together", "use both, or neither");
        }
        if (module
                ? identity.generation() != Generation.API_2_0
                : !identity.generation().accepts(identity.code())) {
            throw refusal(
                    identity,
                    "codes of api-2.0 are integers, those of the other generations dotted names",
                    "give the generation that the code belongs to");
        }
        if (product != identity.product().isPresent()) {
            throw refusal(
                    identity,
                    "the scopes 'module' and 'product', and no others, name a product",
                    product ? "add \"product\": \"cvm\"" : "leave the product out, or use the scope 'product'");
        }
        if (name.isPresent() && !module) {
            throw refusal(identity, "only a module code is mapped to a name", "leave the name out");
        }
        if (evidence.isEmpty()) {
            throw refusal(identity, "no evidence says that it exists", "cite a document's row or another source");
        }
    }

    private static IllegalArgumentException refusal(ErrorIdentity identity, String why, String fix) {
        return new Problem("no documented error: " + identity.label(), "", why, fix).asIllegalArgument();
    }
}
