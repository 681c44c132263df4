package org.jdcheck.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jdcheck.cli.local.DatabaseException;
import org.jdcheck.functions.inbox.InboxException;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.rulebook.RuleBookException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The jdcheck command. Answers go to standard output, everything else to standard error. */
@Command(
        name = "jdcheck",
        mixinStandardHelpOptions = true,
        version = "jdcheck 1.0",
        description = "Checks job descriptions and says what is wrong with them.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CheckCommand.class,
            FixCommand.class,
            SubmitCommand.class,
            ShowCommand.class,
            HistoryCommand.class,
            RulesCommand.class,
            NewCommand.class,
            TestRulesCommand.class,
            ServeCommand.class,
            DoctorCommand.class
        })
public final class Main {
    static final int WRONG = 2;

    private Main() {}

    public static void main(String[] arguments) {
        // The terminal's encoding may be anything; the answers are UTF-8, whoever reads them.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = commandLine().execute(arguments);
        System.out.flush();
        System.exit(status);
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((exception, command, result) -> {
            System.err.println("jdcheck: " + sentence(exception));
            return WRONG;
        });
        commandLine.setParameterExceptionHandler((exception, arguments) -> {
            explain(exception, arguments.length == 0);
            return WRONG;
        });
        return commandLine;
    }

    private static void explain(ParameterException exception, boolean nothingAsked) {
        CommandLine command = exception.getCommandLine();
        if (nothingAsked) {
            command.usage(System.err);
            return;
        }
        System.err.println("jdcheck: " + exception.getMessage() + ". ./"
                + command.getCommandSpec().qualifiedName() + " --help tells more.");
    }

    private static String sentence(Exception exception) {
        return switch (exception) {
            case CliException e -> String.valueOf(e.getMessage());
            case RuleBookException e -> "The rules cannot be used. " + e.getMessage();
            case StoreException e -> "The store failed: " + e.getMessage() + ".";
            case InboxException e -> "The inbox failed: " + e.getMessage() + ".";
            case DatabaseException e -> String.valueOf(e.getMessage());
            default ->
                "This should not have happened (" + exception.getClass().getSimpleName() + ": " + exception.getMessage()
                        + "). Please report it.";
        };
    }
}
