package io.github.tencenterrors.schema;

import io.github.tencenterrors.envelope.ResponseBody;
import java.nio.charset.StandardCharsets;

/** What a report is about: a body in the form in which it was read, so that no other is made before somebody asks. */
interface CheckedBody {

    /** The body as characters. */
    String text();

    /** The same body under another contract. */
    ContractReport check(ResponseContract other);

    /** Valid UTF-8, in an array that nobody else has. */
    static CheckedBody of(byte[] bytes) {
        return new CheckedBody() {
            @Override
            public String text() {
                return new String(bytes, StandardCharsets.UTF_8);
            }

            @Override
            public ContractReport check(ResponseContract other) {
                return other.check(bytes);
            }
        };
    }

    static CheckedBody of(String text) {
        return new CheckedBody() {
            @Override
            public String text() {
                return text;
            }

            @Override
            public ContractReport check(ResponseContract other) {
                return other.check(text);
            }
        };
    }

    /** What tier two has made of a body. */
    static CheckedBody of(ResponseBody body) {
        return new CheckedBody() {
            @Override
            public String text() {
                return body.text();
            }

            @Override
            public ContractReport check(ResponseContract other) {
                return other.judge(body);
            }
        };
    }
}
