package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --baseline} and {@code --write-baseline}, as continuous integration uses them. */
class BaselineIT {
    @TempDir
    Path folder;

    private Path drafts = Path.of("");
    private Path baseline = Path.of("");

    @BeforeEach
    void writeDrafts() throws IOException {
        drafts = Files.createDirectories(folder.resolve("drafts"));
        baseline = folder.resolve("baseline.json");
        write("accountant.txt", Drafts.FLAWED);
        write("baker.txt", Drafts.WITHOUT_PAY);
    }

    @Test
    void whatIsInTheBaselineFailsNoMore() {
        Cli.run("check", drafts.toString()).expectStatus(1);
        Cli.run("check", drafts.toString(), "--write-baseline", baseline.toString())
                .expectStatus(0);

        Outcome outcome = against();

        outcome.expectStatus(0);
        assertTrue(outcome.out().contains("Since the baseline: nothing new."), outcome.out());
        assertFalse(outcome.out().contains("DEFECTS"), outcome.out());
        assertFalse(outcome.out().contains("To do first"), outcome.out());
        String markdown = against("--as", "md").expectStatus(0).out();
        assertTrue(markdown.contains("Since the baseline: nothing new."), markdown);
        assertFalse(markdown.contains("#### Defects"), markdown);
        assertFalse(markdown.contains("To do first"), markdown);
    }

    @Test
    void whatJsonAndJsonLinesPrintIsABaselineToo() throws IOException {
        for (String format : new String[] {"json", "jsonl"}) {
            Files.writeString(
                    baseline,
                    Cli.run("check", drafts.toString(), "--as", format).out());
            against().expectStatus(0);
        }
        String one = drafts.resolve("baker.txt").toString();
        Files.writeString(baseline, Cli.run("check", one, "--as", "json").out());
        Cli.run("check", one, "--baseline", baseline.toString()).expectStatus(0);
        against().expectStatus(1);
    }

    @Test
    void anEditElsewhereMakesNothingNew() throws IOException {
        Cli.run("check", drafts.toString(), "--write-baseline", baseline.toString());
        write(
                "accountant.txt",
                "\n\n" + Drafts.FLAWED.replace("Responsibilities", "What you will do") + "\nOne more.\n");

        against().expectStatus(0);
    }

    @Test
    void aNewFindingFailsAndIsShownAlone() throws IOException {
        Cli.run("check", drafts.toString(), "--write-baseline", baseline.toString());
        write("accountant.txt", Drafts.FLAWED.replace("💰 $ - $", "💰 $ - $\n\nBonus pay: € – €"));

        Outcome outcome = against().expectStatus(1);

        assertTrue(outcome.out().contains("Since the baseline: 1 new finding."), outcome.out());
        assertTrue(outcome.out().contains("€ – €"), outcome.out());
        assertFalse(outcome.out().contains("💰 $ - $\n"), outcome.out());
        Outcome markdown = against("--as", "md").expectStatus(1);
        assertTrue(markdown.out().contains("Since the baseline: 1 new finding."), markdown.out());
        assertTrue(markdown.out().contains("not shown."), markdown.out());
        assertTrue(markdown.out().contains("€ – €"), markdown.out());
        assertFalse(markdown.out().contains("💰 $ - $"), markdown.out());
        JsonNode report = Cli.run(
                        "check",
                        drafts.resolve("accountant.txt").toString(),
                        "--baseline",
                        baseline.toString(),
                        "--as",
                        "json")
                .json();
        assertEquals(1, report.at("/baseline/newFindings").size());
        assertEquals("REVIEW", report.at("/baseline/verdict").asText());
    }

    @Test
    void aPostingThatTheBaselineDoesNotKnowIsNewAltogetherAndARenamedOneIsNot() throws IOException {
        Cli.run("check", drafts.toString(), "--write-baseline", baseline.toString());
        Files.move(drafts.resolve("baker.txt"), drafts.resolve("night-baker.txt"));
        against().expectStatus(0);

        write("clerk.txt", "Clerk\n\n" + Drafts.FLAWED.replace("Senior Accountant (Cafe\u0301 group)", ""));
        against().expectStatus(1);
    }

    @Test
    void anUnreadableFileFailsWhateverTheBaseline() throws IOException {
        write("empty.txt", "");

        Cli.run("check", drafts.toString(), "--write-baseline", baseline.toString())
                .expectStatus(2);
        against().expectStatus(2);
    }

    @Test
    void theBaselineAmongTheDraftsIsNoDraft() {
        Path among = drafts.resolve("baseline.json");
        Cli.run("check", drafts.toString(), "--write-baseline", among.toString())
                .expectStatus(0);

        Outcome outcome = Cli.run("check", drafts.toString(), "--baseline", among.toString(), "--as", "jsonl");

        assertEquals(2, outcome.expectStatus(0).jsonLines().size());
    }

    @Test
    void aBaselineThatIsNoneIsOneSentence() throws IOException {
        against().expectOnlyTheSentence("There is no baseline", "--write-baseline");
        for (String rubbish : new String[] {
            "", "[1]", "{}", "{\"findings\": 1, \"notApplied\": []}", "{\"findings\":", "x", "[", "\u0000"
        }) {
            Files.writeString(baseline, rubbish);
            against().expectOnlyTheSentence("The baseline " + baseline);
        }
        Cli.run("check", drafts.toString(), "--as", "json", "--write-baseline", "/no/folder/b.json")
                .expectOnlyTheSentence("cannot be written");
    }

    private Outcome against(String... options) {
        List<String> words = new ArrayList<>(List.of("check", drafts.toString(), "--baseline", baseline.toString()));
        words.addAll(List.of(options));
        return Cli.run(words.toArray(String[]::new)).expectNoStackTrace();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(drafts.resolve(name), text);
    }
}
