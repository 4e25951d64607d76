package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Nearest;
import io.github.tencenterrors.code.Problem;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with the arguments of a command.
 *
 * @param command the command they were given to
 */
record ArgumentProblem(CommandSpec command) {

    static Problem of(ParameterException exception) {
        ArgumentProblem problem = new ArgumentProblem(exception.getCommandLine().getCommandSpec());
        if (exception instanceof UnmatchedArgumentException unmatched) {
            return problem.unknown(unmatched.getUnmatched().get(0));
        }
        if (exception instanceof MissingParameterException missing) {
            return problem.missing(missing.getMissing().get(0));
        }
        if (exception instanceof OverwrittenOptionException twice) {
            return problem.of(
                    "%s is given twice".formatted(name(twice.getOverwritten())), "it has one value", "keep one");
        }
        return exception.getCause() instanceof MisuseException misuse
                ? problem.in(exception.getArgSpec(), misuse.problem())
                : problem.unusable(exception.getArgSpec(), exception.getValue());
    }

    private Problem unknown(String argument) {
        if (argument.startsWith("-")) {
            String name = argument.split("=", 2)[0];
            if (command.findOption(name + "-env") != null) {
                return secret(name);
            }
            return of(
                    "there is no option '" + name + "'", "the options are fixed", Nearest.asQuestion(name, options()));
        }
        if (command.subcommands().isEmpty()) {
            return of(
                    (mayBeSecret() ? "there" : "'" + argument + "'") + " is an argument too many",
                    "the command takes options alone",
                    "leave it out, or put its option before it");
        }
        return of(
                "there is no command '" + argument + "'",
                "the commands are fixed",
                Nearest.asQuestion(argument, command.subcommands().keySet()));
    }

    /** Nothing is shown of what stands behind it. */
    private Problem secret(String name) {
        return of(
                "there is no option '" + name + "'",
                "a secret among arguments stands in the list of processes and in the history of the shell",
                "put it into an environment variable, and name that: " + name + "-env NAME");
    }

    /** Where secrets are spoken of, something that stands alone may be one. */
    private boolean mayBeSecret() {
        return command.commandLine().getParseResult().originalArgs().stream().anyMatch(GatewayOptions::isOfSecrets);
    }

    private Problem missing(ArgSpec argument) {
        return argument.isOption()
                ? of(name(argument) + " has no value", "it takes one", "put " + argument.paramLabel() + " behind it")
                : of(
                        argument.paramLabel() + " is missing",
                        "the command takes at least one",
                        "put it behind the command");
    }

    private Problem unusable(ArgSpec argument, String value) {
        if (argument.arity().max() == 0) {
            return of(name(argument) + " has the value '" + value + "'", "it takes none", "leave it out");
        }
        List<String> choices = new ArrayList<>();
        argument.completionCandidates().forEach(choices::add);
        return of(
                "%s cannot be '%s'".formatted(name(argument), value),
                "its values are fixed",
                Nearest.asQuestion(value, choices));
    }

    private Problem in(ArgSpec argument, Problem cause) {
        return new Problem(cause.what(), command.qualifiedName() + " " + name(argument), cause.why(), cause.fix());
    }

    private Problem of(String what, String why, String fix) {
        return new Problem(what, command.qualifiedName(), why, fix);
    }

    private List<String> options() {
        return command.options().stream().map(OptionSpec::longestName).toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
