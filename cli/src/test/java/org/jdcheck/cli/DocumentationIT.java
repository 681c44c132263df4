package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the documents tell people to type works. */
class DocumentationIT {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^ *```sh *\\R(.*?)^ *``` *$");
    private static final Pattern SERVE = Pattern.compile("\\./jdcheck serve\\b.*");

    private final ScriptHome home;

    /** All commands run in one home, so that a document may show what an earlier command stored. */
    DocumentationIT() throws IOException {
        home = ScriptHome.shared();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfTheReadmeWorks() throws IOException {
        return works("README.md");
    }

    @TestFactory
    Stream<DynamicTest> everyCommandOfContributingWorks() throws IOException {
        return works("CONTRIBUTING.md");
    }

    private Stream<DynamicTest> works(String document) throws IOException {
        Path file = Repository.file(document);
        assertTrue(Files.isRegularFile(file), () -> "there is no " + document);
        List<String> commands = commands(Files.readString(file));
        assertFalse(commands.isEmpty(), () -> document + " shows no ./jdcheck command in a block of ```sh");
        return commands.stream().map(command -> DynamicTest.dynamicTest(command, () -> assertWorks(command)));
    }

    private static List<String> commands(String document) {
        List<String> commands = new ArrayList<>();
        Matcher block = BLOCK.matcher(document);
        while (block.find()) {
            String lines = block.group(1).replaceAll("\\\\\\R\\s*", " ");
            lines.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith("./jdcheck"))
                    .filter(line -> !SERVE.matcher(line).matches())
                    .forEach(commands::add);
        }
        return commands;
    }

    private void assertWorks(String command) {
        Outcome outcome =
                home.run(home.folder(), ScriptHome.environment(), List.of("bash", "-o", "pipefail", "-c", command));

        // 1 is an answer too: the posting is not fit to be published.
        assertTrue(
                outcome.status() == 0 || outcome.status() == 1,
                () -> "exit status " + outcome.status() + ": " + outcome.err() + outcome.out());
        outcome.expectNoStackTrace();
    }
}
