package io.github.tencenterrors.handling;

import io.github.tencenterrors.code.Problem;
import java.nio.charset.StandardCharsets;

/**
 * An HTTP response as a fake server has to send it, whatever it stands for.
 *
 * @param status the HTTP status, 100 to 599
 * @param contentType the value of the header {@code Content-Type}
 * @param body the text of the body, which may be empty
 * @since 0.1
 */
public record PlayedAnswer(int status, String contentType, String body) {

    static final String JSON = "application/json";
    static final int USUAL_STATUS = 200;

    /**
     * Checks the status.
     *
     * @throws IllegalArgumentException if it is none of HTTP's
     */
    public PlayedAnswer {
        if (status < 100 || status > 599) {
            throw new Problem(
                            "no HTTP status: " + status,
                            "",
                            "a status has three digits, and begins with 1 to 5",
                            "give 200, under which Tencent Cloud reports failures too")
                    .asIllegalArgument();
        }
    }

    /** An answer of Tencent Cloud's: status 200, which its documents give for failures too, and JSON. */
    static PlayedAnswer ofTencentCloud(String body) {
        return new PlayedAnswer(USUAL_STATUS, JSON, body);
    }

    /** The body in UTF-8; another array for each call. */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
