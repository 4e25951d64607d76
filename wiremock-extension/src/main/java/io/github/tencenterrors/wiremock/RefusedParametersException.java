package io.github.tencenterrors.wiremock;

import com.github.tomakehurst.wiremock.common.Errors;
import com.github.tomakehurst.wiremock.common.InvalidInputException;
import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;

/**
 * A mistake in the parameters of a stub, or of a verification.
 *
 * <p>WireMock hands it to the caller of an embedded server as it is, and to a remote one as status 422 with the same
 * words.
 */
final class RefusedParametersException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    static final String MATCHER = "/request/customMatcher/parameters";
    static final String TRANSFORMER = "/response/transformerParameters";

    /** WireMock's own code of an invalid stub; its remote client knows this one as invalid input. */
    private static final int INVALID = 10;

    private final String text;

    RefusedParametersException(MisuseException misuse, String at, String pointer) {
        this(
                new Problem(
                        misuse.problem().what(),
                        at,
                        misuse.problem().why(),
                        misuse.problem().fix()),
                pointer);
    }

    private RefusedParametersException(Problem problem, String pointer) {
        super(Errors.single(INVALID, pointer, problem.what(), problem.message()));
        this.text = problem.message();
    }

    /** The words alone; WireMock would wrap them in JSON. */
    @Override
    public String getMessage() {
        return text;
    }
}
