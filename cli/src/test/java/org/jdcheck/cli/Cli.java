package org.jdcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs the jdcheck command in this process; where the script is the point, see {@link ScriptHome}. */
final class Cli {
    static {
        System.setProperty("jdcheck.home", Repository.ROOT.toString());
        System.setProperty("jdcheck.quiet", "true");
    }

    private Cli() {}

    static Outcome run(String... arguments) {
        return runWithInput(new byte[0], arguments);
    }

    static Outcome runWithInput(byte[] input, String... arguments) {
        InputStream in = System.in;
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream();
        try {
            System.setIn(new ByteArrayInputStream(input));
            System.setOut(new PrintStream(answer, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(rest, true, StandardCharsets.UTF_8));
            int status = Main.commandLine().execute(arguments);
            return new Outcome(status, answer.toString(StandardCharsets.UTF_8), rest.toString(StandardCharsets.UTF_8));
        } finally {
            System.setIn(in);
            System.setOut(out);
            System.setErr(err);
        }
    }
}
