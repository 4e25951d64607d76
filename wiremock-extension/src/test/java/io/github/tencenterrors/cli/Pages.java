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

    /** A row more, in a table of its own. */
    static final String SECOND_TABLE = """

            ## Common Error Codes

            | Error Code | Description |
            |---|---|
            | InternalError | Something broke. |
            """;

    /** One row, with a title. */
    static final String CHINESE = """
            # Acme

            | 错误码 | 错误类型 | 描述 |
            |---|---|---|
            | FailedOperation.OnFire | 着火 | 机器着火了。 |
            """;

    /** One row. */
    static final String HTML = """
            <h2>Business Error Codes</h2>
            <table>
            <tr><th>Error Code</th><th>Description</th></tr>
            <tr><td>LimitExceeded.Machines</td><td>Too many machines.</td></tr>
            </table>
            """;

    private Pages() {}
}
