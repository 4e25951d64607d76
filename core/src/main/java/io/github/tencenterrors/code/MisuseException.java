package io.github.tencenterrors.code;

/**
 * A mistake of the caller: a value, name or file that cannot be used.
 *
 * @since 0.1
 */
public class MisuseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** An exception whose message is the whole problem. */
    public MisuseException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** An exception whose message is the whole problem. */
    public MisuseException(Problem problem, Throwable cause) {
        super(problem.message(), cause);
        this.problem = problem;
    }

    /** The problem, in its parts. */
    public Problem problem() {
        return problem;
    }
}
