package org.jdcheck.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Says what is missing on this machine. The script answers it, since it must be able to where there is no Java; this names it
 * among the commands.
 */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Says what is missing on this machine for which task, and how to get it.",
        footer = {"", "Exit status: 0 check, submit and verify can run; 1 one of them cannot."})
final class DoctorCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        String script = System.getProperty("jdcheck.home", ".") + "/jdcheck";
        try {
            return new ProcessBuilder(script, "doctor").inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new CliException("The script " + script + " cannot be run, and doctor is part of it.");
        }
    }
}
