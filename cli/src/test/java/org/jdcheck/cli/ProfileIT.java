package org.jdcheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code jdcheck.yaml}, as a user writes it. */
class ProfileIT {
    private static final String OFF = "rules: {inclusion/hype: off}\n";
    private static final String WAIVER = """
            waivers:
              - rule: law/us-co-pay-range
                file: drafts/baker.txt
                reason: The pay is being agreed.
                by: Ann
                until: 2027-01-31
            """;

    @TempDir
    Path folder;

    private String flawed = "";
    private String baker = "";

    @BeforeEach
    void writeDrafts() throws IOException {
        flawed = write("drafts/accountant.txt", Drafts.FLAWED);
        baker = write("drafts/baker.txt", Drafts.WITHOUT_PAY);
    }

    // ---- where it is found

    @Test
    void itIsFoundBesideTheDraftOrAboveIt() throws IOException {
        assertEquals(2, hype(check(flawed)));
        String above = write("jdcheck.yaml", OFF);

        Outcome outcome = Cli.run("check", flawed).expectStatus(1);

        assertEquals(0, hype(check(flawed)));
        assertEquals(above, check(flawed).at("/profile/file").asText());
        assertTrue(outcome.out().replaceAll("\\s+", "").contains("Profile" + above + "("), outcome.out());
        assertTrue(outcome.out().replaceAll("\\s+", " ").contains("Off by it: inclusion/hype."), outcome.out());
    }

    @Test
    void theNearestOneCounts() throws IOException {
        write("jdcheck.yaml", OFF);
        write("drafts/jdcheck.yaml", "");

        assertEquals(2, hype(check(flawed)));
    }

    @Test
    void oneThatIsNamedCountsAloneAndNoneWhereNoneIsWanted() throws IOException {
        write("jdcheck.yaml", OFF);
        String other = write("other.yaml", "headcount: 12\n");

        assertEquals(2, hype(check(flawed, "--profile", other)));
        assertEquals(2, hype(check(flawed, "--no-profile")));
        assertTrue(check(flawed, "--no-profile").path("profile").isMissingNode());
        Cli.run("check", flawed, "--no-profile", "--profile", other).expectOnlyTheSentence("exclude each other");
    }

    @Test
    void eachFileHasItsOwnAndProfilesAreNoDrafts() throws IOException {
        write("jdcheck.yaml", OFF);
        write("drafts/old/accountant.txt", Drafts.FLAWED);
        write("drafts/old/jdcheck.yaml", "");

        List<JsonNode> reports = Cli.run("check", folder.toString(), "--as", "jsonl")
                .expectStatus(1)
                .jsonLines();

        assertEquals(List.of(0L, 0L, 2L), reports.stream().map(ProfileIT::hype).toList());
    }

    @Test
    void rulesInItsFoldersAreUsedAndAreNoDrafts() throws IOException {
        write("drafts/house-rules/house/tea.yaml", OwnRule.TEA);
        write("drafts/tea.txt", "Baker\n\nWe offer free tea.\n");
        write("drafts/jdcheck.yaml", "rule-folders: [house-rules]\nseverities: {house/tea: defect}\n");

        List<JsonNode> reports =
                Cli.run("check", folder.toString(), "--as", "jsonl").jsonLines();

        assertEquals(3, reports.size());
        JsonNode tea = reports.getLast().path("findings").findParents("ruleId").stream()
                .filter(finding -> finding.path("ruleId").asText().equals("house/tea"))
                .findFirst()
                .orElseThrow();
        assertEquals("defect", tea.path("severity").asText());
    }

    // ---- what it says

    @Test
    void theCommandLineStandsAboveIt() throws IOException {
        write("jdcheck.yaml", "places: [US-TX]\nheadcount: 0\n");
        String nowhere =
                write("drafts/nowhere.txt", Drafts.WITHOUT_PAY.replace(", in our shop in Denver, Colorado", ""));
        Cli.run("check", nowhere, "--fail-on", "blocked").expectStatus(0);
        Cli.run("check", nowhere, "--fail-on", "blocked", "--in", "US-CO").expectStatus(0);

        Cli.run("check", nowhere, "--fail-on", "blocked", "--in", "US-CO", "--headcount", "3")
                .expectStatus(1);
    }

    @Test
    void aWaivedViolationDoesNotFailAndAnExpiredOneDoes() throws IOException {
        write("jdcheck.yaml", WAIVER);

        Cli.run("check", baker, "--on", "2027-01-31", "--fail-on", "blocked").expectStatus(0);
        Outcome late = Cli.run("check", baker, "--on", "2027-02-01", "--fail-on", "blocked")
                .expectStatus(1);

        assertTrue(late.out().replaceAll("\\s+", " ").contains("drafts/baker.txt ended on 2027-01-31"), late.out());
    }

    @Test
    void aWaiverForAllFilesIsSaidOnlyWhereItMatchesInNone() throws IOException {
        write("jdcheck.yaml", """
                waivers:
                  - {rule: inclusion/hype, quote: ninja, reason: So.}
                  - {rule: inclusion/hype, quote: guru, reason: So.}
                """);

        Outcome outcome = Cli.run("check", folder.toString());

        assertFalse(outcome.out().contains("matched nothing"), outcome.out());
        assertTrue(
                outcome.err().endsWith("The waiver of inclusion/hype on \"guru\" matched nothing.\n"), outcome.err());
        assertEquals(1, outcome.err().lines().count());
    }

    @Test
    void submitUsesItAndSaysSo() throws IOException {
        String profile = write("jdcheck.yaml", WAIVER);
        Path spaced = Path.of(write("drafts/night baker.txt", Drafts.WITHOUT_PAY));
        String data = folder.resolve("data").toString();

        Outcome blocked = Cli.run("submit", spaced.toString(), "--data", data).expectStatus(0);
        assertTrue(blocked.err().startsWith("Profile: " + profile + ".\n"), blocked.err());
        assertTrue(blocked.out().startsWith("BLOCKED"), blocked.out());

        write("jdcheck.yaml", WAIVER.replace("baker.txt", "night baker.txt"));
        Outcome waived = Cli.run("submit", spaced.toString(), "--data", data).expectStatus(0);
        assertTrue(waived.err().contains("Stored as report"), waived.err());
        assertTrue(waived.out().contains("\nWAIVED\n"), waived.out());
        assertFalse(waived.out().startsWith("BLOCKED"), waived.out());
        assertEquals(Cli.run("check", spaced.toString()).out(), waived.out(), "submit and check say the same");
    }

    @Test
    void draftsOfDifferentProfilesAreSubmittedOneByOne() throws IOException {
        write("jdcheck.yaml", OFF);
        String other = write("drafts/old/accountant.txt", Drafts.FLAWED);
        write("drafts/old/jdcheck.yaml", "");

        Cli.run("submit", flawed, other, "--data", folder.resolve("data").toString())
                .expectOnlyTheSentence("have different profiles");
    }

    // ---- rubbish

    @Test
    void whatIsWrongIsOneSentenceWithFileLineAndKey() throws IOException {
        String profile = write("jdcheck.yaml", "headcount: 3\nwaivers:\n  - rule: pay/vag\n    reason: So.\n");

        Cli.run("check", flawed)
                .expectOnlyTheSentence(profile, "line 3", "waivers[1].rule", "there is no rule \"pay/vag\"");
        Cli.run("submit", flawed, "--data", folder.resolve("data").toString()).expectOnlyTheSentence("line 3");
        Cli.run("check", flawed, "--no-profile").expectStatus(1);
    }

    @Test
    void aProfileThatIsNoneIsOneSentence() throws IOException {
        Cli.run("check", flawed, "--profile", "/no/file").expectOnlyTheSentence("There is no profile /no/file.");
        Cli.run("check", flawed, "--profile", folder.toString()).expectOnlyTheSentence("cannot be read");
        Cli.run("check", flawed, "--profile", flawed).expectOnlyTheSentence("The profile cannot be used. " + flawed);
        Random random = new Random(7);
        Path rubbish = folder.resolve("rubbish.yaml");
        for (int round = 0; round < 20; round++) {
            byte[] bytes = new byte[random.nextInt(400) + 20];
            random.nextBytes(bytes);
            Files.write(rubbish, bytes);
            Cli.run("check", flawed, "--profile", rubbish.toString()).expectOnlyTheSentence("rubbish.yaml");
        }
    }

    @Test
    void aFolderOfRulesThatIsNotThereIsOneSentence() throws IOException {
        write("jdcheck.yaml", "rule-folders: [nowhere]\n");

        Cli.run("check", flawed).expectOnlyTheSentence("rule-folders", "there is no folder", "nowhere");
    }

    private static JsonNode check(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "check";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--as";
        all[arguments.length + 2] = "json";
        return Cli.run(all).json();
    }

    private static long hype(JsonNode report) {
        return report.path("findings").findValuesAsText("ruleId").stream()
                .filter("inclusion/hype"::equals)
                .count();
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }
}
