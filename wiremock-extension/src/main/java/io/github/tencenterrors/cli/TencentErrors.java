package io.github.tencenterrors.cli;

import io.github.tencenterrors.code.MisuseException;
import io.github.tencenterrors.code.Problem;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ScopeType;

/** All commands under one name, and what becomes of a mistake in one. */
@Command(
        name = "tencent-errors",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "The failures that Tencent Cloud's API documents, as data; whether responses keep to it, and tests exercise it.",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:fine", "1:findings", "2:misuse, or an input that cannot be read"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  java -jar tencent-errors.jar catalog --generation api-3.0",
            "  java -jar tencent-errors.jar catalog --help",
            "",
            "With alias tencent-errors='java -jar /path/to/tencent-errors.jar' the examples of the commands work as they stand, and",
            "  source <(tencent-errors generate-completion)",
            "completes commands and options in bash and zsh.",
        })
final class TencentErrors implements Callable<Integer> {

    private TencentErrors() {}

    static CommandLine on(Console console) {
        return new CommandLine(new TencentErrors())
                .addSubcommand(new CatalogCommand(console))
                .addSubcommand(new ImportCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(ServeCommand.on(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new GenerateCompletion())
                .setExpandAtFiles(false)
                .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler(
                        (exception, arguments) -> refused(console.err(), ArgumentProblem.of(exception)))
                .setExecutionExceptionHandler((exception, command, arguments) -> failed(console.err(), exception));
    }

    @Override
    public Integer call() {
        throw new Problem(
                        "no command is given",
                        "",
                        "tencent-errors does one of several things",
                        "'tencent-errors --help' lists the commands, with examples")
                .asIllegalArgument();
    }

    static int refused(PrintWriter err, Problem problem) {
        err.println(problem);
        return ExitStatus.MISUSE;
    }

    /** A mistake of the user is told as one; all else is ours. */
    static int failed(PrintWriter err, Throwable cause) {
        if (cause instanceof MisuseException misuse) {
            return refused(err, misuse.problem());
        }
        err.println("a bug in tencent-errors");
        cause.printStackTrace(err);
        return ExitStatus.MISUSE;
    }
}
