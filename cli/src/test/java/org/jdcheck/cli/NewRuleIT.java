package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck new}: from nothing to a rule that works. */
class NewRuleIT {
    /** What a person writes over each TODO. */
    private static final Map<String, String> WORDS = Map.of(
            "TODO what is wrong, in a few words", "House word: \"synergy\"",
            "TODO the reason, in a sentence or two", "It's read by nobody: \"synergy\" means nothing # here.",
            "TODO Law, Experiment, Observational or Convention, then a colon and the source",
                    "Convention: our style guide.",
            "TODO words to find", "synergy (table|desk)",
            "TODO a longer wording that is right", "synergy table of contents",
            "TODO what is there, with \"{quote}\" in it", "\"{quote}\" is a word of our own.",
            "TODO what to write instead, or to leave out", "Say what is meant.",
            "TODO a sentence with [[the words to find]] between the marks", "Sit at the [[synergy desk]]: now.",
            "TODO a sentence with the longer wording that is right", "You edit the synergy table of contents.");

    @TempDir
    Path folder;

    @Test
    void theFileAsWrittenFailsItsTestWhichNamesWhatIsLeft() {
        create("house/example").expectStatus(0);

        Outcome outcome = test().expectStatus(1);

        assertTrue(outcome.out().startsWith("house/example: has nothing left to fill in\n"), outcome.out());
        assertEquals(
                List.of("title", "why", "evidence", "phrases", "unless", "say", "fix", "bad", "good"),
                outcome.out()
                        .lines()
                        .filter(line -> line.contains("TODO"))
                        .map(line -> line.replaceAll("^ +line \\d+, ([a-z]+): TODO .*", "$1"))
                        .toList());
        assertTrue(outcome.out().endsWith("1 rule, 0 promises kept, 1 broken\n"), outcome.out());
    }

    @Test
    void onceFilledInItPasses() throws IOException {
        create("house/example").expectStatus(0);
        fillIn("house/example");

        assertEquals(
                "1 rule, 4 promises kept, 0 broken\n", test().expectStatus(0).out());

        Path draft = Files.writeString(folder.resolve("draft.txt"), "Baker\n\nYou sit at the synergy table.\n");
        String report = Cli.run("check", draft.toString(), "--rules", folder.toString(), "--fail-on", "never")
                .expectStatus(0)
                .out();
        assertTrue(report.contains("\"synergy table\" is a word of our own."), report);
    }

    @Test
    void itSaysWhatToDoNext() {
        String out = create("bias/example").expectStatus(0).out();

        assertTrue(out.startsWith("Written: " + folder + "/bias/example.yaml\n\nNext\n"), out);
        assertTrue(out.contains("Fill in the 9 places that begin with TODO."), out);
        assertTrue(out.contains("./jdcheck test-rules " + folder), out);
        assertTrue(out.contains("--rules " + folder), out);
    }

    @Test
    void theFirstLineLeadsEditorsToTheSchema() throws IOException {
        create("house/example").expectStatus(0);

        String first = Files.readAllLines(folder.resolve("house/example.yaml")).getFirst();

        String announced = "# yaml-language-server: $schema=";
        assertTrue(first.startsWith(announced), first);
        Path schema = folder.toRealPath().resolve("house").resolve(first.substring(announced.length()));
        assertTrue(Files.isSameFile(schema, Repository.file("rules/rule.schema.json")), first);
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        create("house/example").expectStatus(0);
        Path file = folder.resolve("house/example.yaml");
        Files.writeString(file, "mine");

        create("house/example").expectOnlyTheSentence(file + " is there already, and stays as it is.");

        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whatIsNoIdIsToldWhatOneLooksLike() throws IOException {
        for (String id : List.of(
                "example",
                "Bias/Example",
                "bias/example.yaml",
                "../example",
                "bias/",
                "/example",
                "a/b/c",
                "bias/x y",
                "")) {
            create(id).expectOnlyTheSentence("\"" + id + "\" is no id of a rule", "bias/example");
        }
        try (Stream<Path> written = Files.list(folder)) {
            assertEquals(List.of(), written.toList());
        }
    }

    @Test
    void anotherTopicThanTheShippedOnesIsSaid() {
        String out = create("house/example").expectStatus(0).out();

        assertTrue(out.contains("\"house\" is a topic that no shipped rule has; theirs are bias, "), out);
        assertFalse(create("pay/example").expectStatus(0).out().contains("topic"));
    }

    @Test
    void theIdOfAShippedRuleIsSaid() {
        String out = create("bias/age").expectStatus(0).out();

        assertTrue(out.contains("There is a shipped rule bias/age; with --rules " + folder + " yours stands"), out);
    }

    @Test
    void aFolderThatCannotBeOneIsOneSentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Cli.run("new", "house/example", "--rules", file.toString()).expectOnlyTheSentence(file.toString());
        Files.writeString(folder.resolve("house"), "");
        create("house/example").expectOnlyTheSentence(folder.resolve("house").toString());
    }

    @Test
    void withoutAFolderTheShippedRulesAreMeantAndWhatIsThereIsSafe() throws IOException {
        Path shipped = Repository.file("rules/bias/age.yaml");
        String before = Files.readString(shipped);

        Cli.run("new", "bias/age").expectOnlyTheSentence("rules/bias/age.yaml is there already");

        assertEquals(before, Files.readString(shipped));
    }

    private Outcome create(String id) {
        return Cli.run("new", id, "--rules", folder.toString()).expectNoStackTrace();
    }

    private Outcome test() {
        return Cli.run("test-rules", folder.toString()).expectNoStackTrace();
    }

    private void fillIn(String id) throws IOException {
        Path file = folder.resolve(id + ".yaml");
        String text = Files.readString(file);
        for (Map.Entry<String, String> words : WORDS.entrySet()) {
            assertTrue(text.contains(words.getKey()), words.getKey());
            text = text.replace(words.getKey(), words.getValue());
        }
        Files.writeString(file, text);
    }
}
