package io.github.tencenterrors.envelope;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Bytes to text as clients do it: what is no UTF-8 becomes U+FFFD, a byte order mark is passed over. */
final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    static String decode(byte[] bytes, List<Finding> findings) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            findings.add(ReadingRule.INVALID_UTF_8.at(
                    "", placeOf('\uFFFD', text), "the bytes are no UTF-8; what cannot be read stands as U+FFFD"));
            return text;
        }
    }

    static String withoutMark(String text, List<Finding> findings) {
        if (!text.startsWith(BYTE_ORDER_MARK)) {
            return text;
        }
        findings.add(ReadingRule.BYTE_ORDER_MARK.at("", Position.START, "the body begins with a byte order mark"));
        return text.substring(1);
    }

    private static Position placeOf(char wanted, String text) {
        int at = text.indexOf(wanted);
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new Position(line, at - text.lastIndexOf('\n', at));
    }
}
