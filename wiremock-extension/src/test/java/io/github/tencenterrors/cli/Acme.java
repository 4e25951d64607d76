package io.github.tencenterrors.cli;

/** A catalogue file with one error of a product. */
final class Acme {

    private Acme() {}

    /** The file's text; the title is in English, spelt as in JSON. */
    static String catalog(String title) {
        return """
                {
                  "name": "acme",
                  "errors": [
                    {
                      "generation": "api-3.0",
                      "scope": "product",
                      "product": "acme",
                      "code": "FailedOperation.OnFire",
                      "title": {"en": "%s"},
                      "description": {"en": "The machine burns."},
                      "category": "server-fault",
                      "retry": {"advice": "never", "basis": "assumed", "evidence": "Assumed: it is burnt."},
                      "evidence": [{"document": "acme-errors.md", "table": 1, "row": 1}]
                    }
                  ]
                }
                """.formatted(title);
    }
}
