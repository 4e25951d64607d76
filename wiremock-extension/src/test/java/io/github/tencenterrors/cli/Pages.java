package io.github.tencenterrors.cli;

/** Documentation pages of a product that there is not. */
final class Pages {

    /** Two rows. */
    static final String ACME = """
            # Acme

            The API is served at acme.tencentcloudapi.com.

            ## Business Error Codes

            | Error Code | Description |
            |---|---|
            | FailedOperation.OnFire | The machine burns. |
            | ResourceNotFound.Machine | There is no such machine. |
            """;

    private Pages() {}
}
