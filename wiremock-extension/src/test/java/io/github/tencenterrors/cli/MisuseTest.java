package io.github.tencenterrors.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", """
                        no command is given
                          why:  tencent-errors does one of several things
                          fix:  'tencent-errors --help' lists the commands, with examples
                        """),
                arguments("catalgo", """
                        there is no command 'catalgo'
                          at:   tencent-errors
                          why:  the commands are fixed
                          fix:  did you mean 'catalog'?
                        """),
                arguments("catalog --formt json", """
                        there is no option '--formt'
                          at:   tencent-errors catalog
                          why:  the options are fixed
                          fix:  did you mean '--format'?
                        """),
                arguments("catalog --formt=json", """
                        there is no option '--formt'
                          at:   tencent-errors catalog
                          why:  the options are fixed
                          fix:  did you mean '--format'?
                        """),
                arguments("catalog --format", """
                        --format has no value
                          at:   tencent-errors catalog
                          why:  it takes one
                          fix:  put FORMAT behind it
                        """),
                arguments("catalog --format jsn", """
                        --format cannot be 'jsn'
                          at:   tencent-errors catalog
                          why:  its values are fixed
                          fix:  did you mean 'json'?
                        """),
                arguments("catalog --format json --format table", """
                        --format is given twice
                          at:   tencent-errors catalog
                          why:  it has one value
                          fix:  keep one
                        """),
                arguments("catalog --generation api-3", """
                        no generation is called 'api-3'
                          at:   tencent-errors catalog --generation
                          why:  the generations are three
                          fix:  did you mean 'api-3.0'?
                        """),
                arguments("catalog acme.json", """
                        'acme.json' is an argument too many
                          at:   tencent-errors catalog
                          why:  the command takes options alone
                          fix:  leave it out, or put its option before it
                        """),
                arguments("catalog @arguments", """
                        '@arguments' is an argument too many
                          at:   tencent-errors catalog
                          why:  the command takes options alone
                          fix:  leave it out, or put its option before it
                        """),
                arguments("check", """
                        PATH is missing
                          at:   tencent-errors check
                          why:  the command takes at least one
                          fix:  put it behind the command
                        """),
                arguments("check - --formt json", """
                        there is no option '--formt'
                          at:   tencent-errors check
                          why:  the options are fixed
                          fix:  did you mean '--format'?
                        """),
                arguments("check - --format table", """
                        --format cannot be 'table'
                          at:   tencent-errors check
                          why:  its values are fixed
                          fix:  use one of 'text', 'html', 'json'
                        """),
                arguments("check - -", """
                        standard input is given twice
                          at:   PATH
                          why:  it can be read only once
                          fix:  keep one '-'
                        """),
                arguments("report", """
                        FOLDER is missing
                          at:   tencent-errors report
                          why:  the command takes at least one
                          fix:  put it behind the command
                        """),
                arguments("report . --generation api-3", """
                        no generation is called 'api-3'
                          at:   tencent-errors report --generation
                          why:  the generations are three
                          fix:  did you mean 'api-3.0'?
                        """),
                arguments("report . --category throtling", """
                        no category is called 'throtling'
                          at:   tencent-errors report --category
                          why:  the names are fixed
                          fix:  did you mean 'throttling'?
                        """),
                arguments("report . --familly AuthFailure", """
                        there is no option '--familly'
                          at:   tencent-errors report
                          why:  the options are fixed
                          fix:  did you mean '--family'?
                        """),
                arguments("serve --verify-signature", """
                        there is no option '--verify-signature'
                          at:   tencent-errors serve
                          why:  the options are fixed
                          fix:  did you mean '--verify-signatures'?
                        """),
                arguments("serve --secret-key=topSecret --verify-signatures", """
                        there is no option '--secret-key'
                          at:   tencent-errors serve
                          why:  a secret among arguments stands in the list of processes and in the history of the shell
                          fix:  put it into an environment variable, and name that: --secret-key-env NAME
                        """),
                arguments("serve --verify-signatures --secret-id AKIDa --secret-key topSecret", """
                        there is no option '--secret-key'
                          at:   tencent-errors serve
                          why:  a secret among arguments stands in the list of processes and in the history of the shell
                          fix:  put it into an environment variable, and name that: --secret-key-env NAME
                        """),
                arguments("serve --token topSecret", """
                        there is no option '--token'
                          at:   tencent-errors serve
                          why:  a secret among arguments stands in the list of processes and in the history of the shell
                          fix:  put it into an environment variable, and name that: --token-env NAME
                        """),
                arguments("serve --verify-signatures --secret-id AKIDa topSecret", """
                        there is an argument too many
                          at:   tencent-errors serve
                          why:  the command takes options alone
                          fix:  leave it out, or put its option before it
                        """),
                arguments("serve --verify-signatures --secret-id", """
                        --secret-id has no value
                          at:   tencent-errors serve
                          why:  it takes one
                          fix:  put ID behind it
                        """),
                arguments("serve --verify-signatures --verify-signatures", """
                        --verify-signatures is given twice
                          at:   tencent-errors serve
                          why:  it has one value
                          fix:  keep one
                        """),
                arguments("serve --verify-signatures --timestamp-window two-hour", """
                        no timestamp window is called 'two-hour'
                          at:   tencent-errors serve --timestamp-window
                          why:  the documents name three
                          fix:  did you mean 'two-hours'?
                        """),
                arguments("serve --https-only", """
                        --https-only without --verify-signatures
                          at:   tencent-errors serve
                          why:  no gateway would look at calls
                          fix:  add --verify-signatures, or leave it out
                        """),
                arguments("serve --prot 8080", """
                        there is no option '--prot'
                          at:   tencent-errors serve
                          why:  the options are fixed
                          fix:  did you mean '--port'?
                        """),
                arguments("serve stubs", """
                        'stubs' is an argument too many
                          at:   tencent-errors serve
                          why:  the command takes options alone
                          fix:  leave it out, or put its option before it
                        """),
                arguments("serve --port 65536", """
                        no port: '65536'
                          at:   tencent-errors serve --port
                          why:  a port is a number from 0 to 65535
                          fix:  give a free one, such as 8080; 0 takes any
                        """),
                arguments("serve --https-port https", """
                        no port: 'https'
                          at:   tencent-errors serve --https-port
                          why:  a port is a number from 0 to 65535
                          fix:  give a free one, such as 8080; 0 takes any
                        """),
                arguments("serve --port 0 --port 0", """
                        --port is given twice
                          at:   tencent-errors serve
                          why:  it has one value
                          fix:  keep one
                        """),
                arguments("serve --proxy-all", """
                        --proxy-all has no value
                          at:   tencent-errors serve
                          why:  it takes one
                          fix:  put VALUE behind it
                        """),
                arguments("serve --contract document", """
                        no contract is called 'document'
                          at:   tencent-errors serve --contract
                          why:  there are two
                          fix:  did you mean 'documented'?
                        """),
                arguments("serve --enable-browser-proxying", """
                        --enable-browser-proxying sends what no stub matches to the real host
                          at:   tencent-errors serve
                          why:  a test would call Tencent Cloud, credentials and all, and nobody would notice
                          fix:  leave it out: a client that has this server for its http proxy needs none; or add --let-requests-leave
                        """),
                arguments("serve --port 0 --container-threads many", """
                        the server cannot start
                          at:   tencent-errors serve
                          why:  For input string: "many"
                          fix:  mend what it names
                        """),
                arguments("serve --port 0 --disable-http", """
                        the server cannot start
                          at:   tencent-errors serve
                          why:  The HTTP listener can't have a port set and be disabled at the same time
                          fix:  mend what it names
                        """),
                arguments("serve --port 0 --contract wire --logged-response-body-size-limit 10", """
                        maxLoggedResponseSize leaves no whole body to be checked
                          why:  half a body breaks any contract
                          fix:  leave it out; maxRequestJournalEntries, or disableRequestJournal, saves memory too
                        """));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isAnsweredWithTheWholeProblem(String arguments, String message) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

        assertThat(run).isEqualTo(new Run(2, "", message));
    }

    @Nested
    class OfAFile {

        @TempDir
        private Path folder;

        @Test
        void offersTheNearestName() throws IOException {
            Files.writeString(folder.resolve("acme-codes.json"), Acme.catalog("On fire"));
            Path missing = folder.resolve("acme-code.json");

            Run run = Run.of("catalog", "--catalog", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   --catalog
                      why:  nothing has that name
                      fix:  did you mean 'acme-codes.json'?
                    """.formatted(missing)));
        }

        @Test
        void saysThatTheFolderIsEmpty() {
            Path missing = folder.resolve("acme.json");

            Run run = Run.of("catalog", "--catalog", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   --catalog
                      why:  nothing has that name
                      fix:  check the path: its folder is empty
                    """.formatted(missing)));
        }

        @Test
        void saysThatTheFolderIsMissing() {
            Path missing = folder.resolve("away").resolve("acme.json");

            Run run = Run.of("catalog", "--catalog", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   --catalog
                      why:  nothing has that name
                      fix:  check the path: there is no folder '%s' either
                    """.formatted(missing, missing.getParent())));
        }

        @Test
        void refusesAFolder() {
            Run run = Run.of("catalog", "--catalog", folder.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' is a folder
                      at:   --catalog
                      why:  it takes a file
                      fix:  name one of the files in it
                    """.formatted(folder)));
        }

        @Test
        void refusesWhatIsNoCatalogue() throws IOException {
            Path file = Files.writeString(
                    folder.resolve("acme.json"), Acme.catalog("On fire").replace("server-fault", "server-default"));

            Run run = Run.of("catalog", "--catalog", file.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    the catalogue file cannot be used
                      at:   %s, line 11, column 19 (/errors/0/category)
                      why:  no category is called 'server-default': the names are fixed
                      fix:  did you mean 'server-fault'?
                    """.formatted(file)));
        }

        @Test
        void refusesAPathThatTheSystemCannotSpell() {
            Run run = Run.of("catalog", "--catalog", "a\0b");

            assertThat(run).isEqualTo(new Run(2, "", """
                    no path: 'a\0b'
                      at:   tencent-errors catalog --catalog
                      why:  Nul character not allowed
                      fix:  give the path of a file
                    """));
        }
    }

    @Nested
    class OfACheck {

        @TempDir
        private Path folder;

        @Test
        void isARecordingThatIsNotThere() throws IOException {
            Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));
            Path missing = folder.resolve("trafic.jsonl");

            Run run = Run.of("check", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no recording '%s'
                      why:  nothing has that name
                      fix:  did you mean 'traffic.jsonl'?
                    """.formatted(missing)));
        }

        @Test
        void isARecordingWithoutAResponse() throws IOException {
            Path file = Files.writeString(folder.resolve("traffic.jsonl"), "\n\n");

            Run run = Run.of("check", file.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is nothing to check
                      at:   PATH
                      why:  no response is recorded there
                      fix:  name recordings: files of one response each, JSON lines, HAR, or mappings of WireMock
                    """));
        }

        @Test
        void isACatalogueThatIsNotThere() throws IOException {
            Path file = Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));
            Path missing = folder.resolve("traffic.json");

            Run run = Run.of("check", file.toString(), "--catalog", missing.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    there is no '%s'
                      at:   --catalog
                      why:  nothing has that name
                      fix:  did you mean 'traffic.jsonl'?
                    """.formatted(missing)));
        }

        @Test
        void isAnOutputInPlaceOfARecording() throws IOException {
            Path file = Files.writeString(folder.resolve("traffic.log"), Recorded.lines(Recorded.SUCCESS));
            Path same = Files.createSymbolicLink(folder.resolve("report"), file);

            Run run = Run.of("check", file.toString(), "--out", same.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' cannot be written
                      at:   --out
                      why:  it would be read as a recording
                      fix:  choose another place
                    """.formatted(same)));
            assertThat(file).hasContent(Recorded.SUCCESS);
        }

        @Test
        void isAnOutputInPlaceOfACatalogue() throws IOException {
            Path file = Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));
            Path catalog = Files.writeString(folder.resolve("acme"), Acme.catalog("On fire"));

            Run run = Run.of("check", file.toString(), "--catalog", catalog.toString(), "--out", catalog.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' cannot be written
                      at:   --out
                      why:  it would be read as a catalogue
                      fix:  choose another place
                    """.formatted(catalog)));
            assertThat(catalog).hasContent(Acme.catalog("On fire"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"report.json", "report.jsonl", "report.NDJSON", "report.har", "report.json.gz"})
        void isAnOutputThatTheNextRunWouldRead(String name) throws IOException {
            Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));
            Path out = folder.resolve(name);

            Run run = Run.of("check", folder.toString(), "--format", "json", "--out", out.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%s' cannot be written
                      at:   --out
                      why:  it would be read as a recording
                      fix:  choose another place
                    """.formatted(out)));
            assertThat(out).doesNotExist();
        }

        @Test
        void isAnOutputInNoFolder() throws IOException {
            Path file = Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));
            Path away = folder.resolve("away");

            Run run = Run.of(
                    "check", file.toString(), "--out", away.resolve("report").toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '%1$s/report' cannot be written
                      at:   --out
                      why:  there is no folder '%1$s'
                      fix:  make it first
                    """.formatted(away)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text", "json", "html"})
        void isAnOutputWithoutRoom(String format) throws IOException {
            Path full = Path.of("/dev/full");
            assumeThat(full).exists();
            Path file = Files.writeString(folder.resolve("traffic.jsonl"), Recorded.lines(Recorded.SUCCESS));

            Run run = Run.of("check", file.toString(), "--format", format, "--out", full.toString());

            assertThat(run).isEqualTo(new Run(2, "", """
                    '/dev/full' cannot be written
                      at:   --out
                      why:  java.io.IOException: No space left on device
                      fix:  choose another place
                    """));
        }
    }

    @Nested
    class OfAnOutput {

        @Test
        void thatIsFullIsNoSuccess() {
            Run run = Run.into(failing(new IOException("No space left on device")), "catalog");

            assertThat(run).isEqualTo(new Run(2, "", """
                    the output is incomplete
                      at:   standard output
                      why:  java.io.IOException: No space left on device
                      fix:  write it to where there is room
                    """));
        }

        @Test
        void whoseReaderHasLeftIsNoMisuse() {
            Run run = Run.into(failing(new IOException("Broken pipe")), "catalog", "--format", "json");

            assertThat(run).isEqualTo(new Run(0, "", ""));
        }
    }

    @Nested
    class OfOurs {

        @Test
        void isCalledABug() {
            Run run = Run.into(failing(new IllegalStateException("out of order")), "catalog");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("a bug in tencent-errors\njava.lang.IllegalStateException: out of order\n");
        }

        @Test
        void isNoFindingWhenMemoryRunsOut() {
            Run run = Run.into(failing(new OutOfMemoryError("Java heap space")), "catalog");

            assertThat(run).isEqualTo(new Run(2, "", """
                    the input is too large for the memory that Java may use
                      why:  Java heap space
                      fix:  allow more: java -Xmx4g -jar tencent-errors.jar …
                    """));
        }

        @Test
        void isNoFindingWhenTheStackRunsOut() {
            Run run = Run.into(failing(new StackOverflowError()), "catalog");

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).startsWith("a bug in tencent-errors\njava.lang.StackOverflowError\n");
        }
    }

    private static OutputStream failing(Throwable failure) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                MisuseTest.<RuntimeException>raise(failure);
            }
        };
    }

    /** Throws what a stream may throw and its signature does not say. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void raise(Throwable failure) throws T {
        throw (T) failure;
    }
}
