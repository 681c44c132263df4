package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdcheck.functions.ShippedRules;
import org.jdcheck.rule.RuleCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck rules} and {@code jdcheck test-rules}. */
class RulesIT {
    @TempDir
    Path folder;

    @Test
    void everyShippedRuleIsListedOnALineOfItsOwn() {
        Outcome outcome = Cli.run("rules").expectStatus(0);

        List<RuleCard> cards = List.copyOf(ShippedRules.ruleBook().cards().values());
        List<String> lines = outcome.out().lines().toList();
        assertEquals(cards.size(), lines.size());
        for (int i = 0; i < cards.size(); i++) {
            assertTrue(lines.get(i).startsWith(cards.get(i).id() + " "), lines.get(i));
            assertTrue(lines.get(i).endsWith(cards.get(i).title()), lines.get(i));
        }
        assertEquals("", outcome.err());
    }

    @Test
    void aRuleIsExplainedWithWhyAndEvidenceAndExamples() {
        String text = Cli.run("rules", "pay/placeholder").expectStatus(0).out();

        for (String part : List.of(
                "pay/placeholder\n",
                "Pay slot left empty",
                "defect, certain, stable since 1.0; evidence: observational",
                "Points    ",
                "Label     pay/placeholder",
                "Why ",
                "Evidence ",
                "Fix ",
                "[[💰 $ - $]]",
                "Salary: $82,000 - $95,000 per year")) {
            assertTrue(text.contains(part), () -> part + " is not in:\n" + text);
        }
    }

    @Test
    void aLawIsExplainedWithItsVersionsAndCitations() {
        String text = Cli.run("rules", "law/us-co-pay-range").expectStatus(0).out();

        assertTrue(text.contains("from 2021-01-01"), text);
        assertTrue(text.contains("https://leg.colorado.gov/"), text);
    }

    @Test
    void theListShowsSeverityConfidenceEvidenceAndStatus() {
        String list = Cli.run("rules").expectStatus(0).out();

        assertTrue(
                list.lines()
                        .anyMatch(line ->
                                line.matches("pay/missing +advice +likely +observational +stable +No pay named")),
                list);
    }

    @Test
    void aRuleOfOnesOwnIsListedAndExplainedBesideTheShippedOnes() throws IOException {
        write("house/tea.yaml", OwnRule.TEA);

        assertTrue(Cli.run("rules", "--rules", folder.toString())
                .expectStatus(0)
                .out()
                .contains("Tea is no benefit"));
        String text = Cli.run("rules", "house/tea", "--rules", folder.toString())
                .expectStatus(0)
                .out();
        assertTrue(text.contains("[[free tea]]"), text);
    }

    @Test
    void anUnknownRuleIsOneSentence() {
        Cli.run("rules", "pay/nonsense")
                .expectOnlyTheSentence("There is no rule \"pay/nonsense\"", "./jdcheck rules lists them");
    }

    @Test
    void theShippedRulesKeepTheirPromises() {
        Outcome outcome = Cli.run("test-rules").expectStatus(0);

        assertTrue(
                outcome.out()
                        .matches(ShippedRules.ruleBook().cards().size() + " rules, \\d{3,} promises kept, 0 broken\n"),
                outcome.out());
    }

    @Test
    void aRuleOfOnesOwnIsTestedAlone() throws IOException {
        write("house/tea.yaml", OwnRule.TEA);

        assertEquals(
                "1 rule, 4 promises kept, 0 broken\n", test().expectStatus(0).out());
    }

    @Test
    void anExampleThatDoesNotHoldIsNamed() throws IOException {
        write("house/tea.yaml", OwnRule.TEA.replace("We sell tea.", "Everyone has free tea here."));
        write("house/other.yaml", OwnRule.TEA.replace("free tea", "free coffee"));

        Outcome outcome = test().expectStatus(1);

        assertTrue(outcome.out().contains("house/tea: leaves alone \"Everyone has free tea here.\""), outcome.out());
        assertTrue(outcome.out().contains("house/tea finds \"free tea\""), outcome.out());
        assertTrue(outcome.out().endsWith("2 rules, 7 promises kept, 1 broken\n"), outcome.out());
    }

    @Test
    void wordsThatAreMarkedWronglyAreNamed() throws IOException {
        write("house/tea.yaml", OwnRule.TEA.replace("[[free tea]]", "free [[tea]]"));

        String out = test().expectStatus(1).out();

        assertTrue(out.contains("it does not find exactly \"tea\""), out);
        assertTrue(out.contains("it finds \"free tea\", which is not marked"), out);
    }

    @Test
    void aRuleThatCannotBeReadIsOneSentenceWithFileAndKey() throws IOException {
        write("house/good.yaml", OwnRule.TEA);
        write("house/tea.yaml", OwnRule.TEA.replace("severity: advice", "severity: awful"));

        test().expectOnlyTheSentence("house/tea.yaml", "severity", "\"awful\" is none of [violation, defect, advice]");
    }

    @Test
    void aKeyThatNoRuleHasIsNamed() throws IOException {
        write("house/tea.yaml", OwnRule.TEA + "colour: red\n");

        test().expectOnlyTheSentence("house/tea.yaml", "colour");
    }

    @Test
    void aFileThatIsNoYamlIsNamedWithTheLine() throws IOException {
        write("house/tea.yaml", "title: Tea\nmatch: [unclosed\n");

        test().expectOnlyTheSentence("house/tea.yaml", "line 3");
    }

    @Test
    void aRuleWithoutTopicIsNotSilentlyPassedOver() throws IOException {
        write("house/good.yaml", OwnRule.TEA);
        write("tea.yaml", OwnRule.TEA);

        test().expectOnlyTheSentence("tea.yaml", "house/tea.yaml");
    }

    @Test
    void aFolderWithoutRulesOrThatIsNotThereIsOneSentence() {
        test().expectOnlyTheSentence("There is no rule in " + folder);
        Cli.run("test-rules", "/no/folder").expectOnlyTheSentence("There is no folder /no/folder.");
    }

    private Outcome test() {
        return Cli.run("test-rules", folder.toString()).expectNoStackTrace();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
