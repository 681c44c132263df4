package org.jdcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jdcheck.fix.Fixed;
import org.jdcheck.fix.Fixer;
import org.jdcheck.house.WaiverNote;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.MarkdownRenderer;
import org.jdcheck.report.Report;
import org.jdcheck.report.ReportJson;
import org.jdcheck.report.TextRenderer;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Severity;
import org.jdcheck.rulebook.Profile;
import org.jdcheck.rulebook.ProfileReader;
import org.jdcheck.rulebook.RuleBook;
import org.jdcheck.rulebook.RuleSource;
import org.jdcheck.score.Verdict;
import org.junit.jupiter.api.Test;

/** What a profile changes in a check. */
class ProfileTest {
    private static final Setting ANY = Setting.on(LocalDate.of(2026, 11, 23));
    private static final String DENVER = """
            Baker

            You bake bread in our shop in Denver, Colorado. We look for a rockstar.

            Duties
            - Knead and shape the dough
            - Mind the ovens
            - Clean up

            Requirements
            - Two years in a bakery

            Benefits
            - Health insurance
            """;

    // ---- waivers

    @Test
    void aWaivedFindingIsShownAndCostsNothing() {
        Report before = check("", DENVER);
        Report after = check("""
                waivers:
                  - rule: inclusion/hype
                    quote: Rockstar
                    reason: That is what we call our bakers.
                """, DENVER);

        assertNull(finding(before, "inclusion/hype").waiver());
        assertEquals(
                "That is what we call our bakers.",
                Objects.requireNonNull(finding(after, "inclusion/hype").waiver())
                        .reason());
        assertEquals(before.findings().size(), after.findings().size());
        assertFalse(
                after.ledger().stream().anyMatch(line -> line.ruleId().equals("inclusion/hype")),
                () -> after.ledger().toString());
        assertNull(after.waiverNotes());
    }

    @Test
    void aWaivedViolationDoesNotBlock() {
        Report before = check("", DENVER);
        Report after = check(waiverOfLaw("2026-11-23"), DENVER);

        assertEquals(Verdict.BLOCKED, before.verdict());
        assertEquals(Verdict.READY, after.verdict(), () -> ReportJson.write(after));
        assertTrue(Objects.requireNonNull(after.score()) >= Objects.requireNonNull(before.score()));
    }

    @Test
    void anExpiredWaiverIsSaidAndDoesNotHold() {
        Report report = check(waiverOfLaw("2026-11-22"), DENVER);

        assertEquals(Verdict.BLOCKED, report.verdict());
        assertEquals(
                List.of("The waiver of law/us-co-pay-range ended on 2026-11-22; what it waived counts again."),
                notes(report));
    }

    @Test
    void aWaiverThatMatchesNothingIsSaid() {
        Report report = check("""
                waivers:
                  - {rule: bias/age, quote: young, reason: So.}
                """, DENVER);

        assertEquals(List.of("The waiver of bias/age on \"young\" matched nothing."), notes(report));
    }

    @Test
    void aWaiverForAnotherFileIsOfNoConcern() {
        Report report = check("""
                waivers:
                  - {rule: inclusion/hype, file: other.txt, reason: So.}
                """, DENVER);

        assertNull(report.waiverNotes());
        assertNull(finding(report, "inclusion/hype").waiver());
    }

    @Test
    void thePrintedReportShowsWhatIsWaivedByItselfAndNamesTheProfile() {
        String text = new TextRenderer(RealRules.book(), false)
                .render(check(waiverOfLaw("2027-01-31") + "rules: {inclusion/hype: off}\n", DENVER));

        assertTrue(text.contains("\nWAIVED\n"), text);
        assertTrue(text.contains("    Waived by Ann until 2027-01-31: The pay is being agreed.\n"), text);
        assertFalse(text.contains("VIOLATIONS"), text);
        assertTrue(text.contains("\n1 finding is waived.\n"), text);
        assertTrue(text.contains("Profile jdcheck.yaml ("), text);
        assertTrue(text.contains("Off by it: inclusion/hype."), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 80), text);
    }

    @Test
    void whatIsWaivedIsNeitherMendedNorAGain() {
        String posting = DENVER.replace("a rockstar.", "a rockstar. We need a salesman.");
        String waiver = "waivers: [{rule: inclusion/hype, quote: rockstar, reason: So.}]\n";
        Report report = check(waiver, posting);
        Fixed fixed = new Fixer(text -> check(waiver, text.text())).fix(Posting.of(posting));

        assertNotNull(finding(report, "inclusion/hype").replacement());
        assertFalse(
                report.gains().stream().anyMatch(gain -> gain.ruleId().equals("inclusion/hype")),
                () -> report.gains().toString());
        assertTrue(fixed.fixedText().contains("a rockstar. We need a salesperson."), fixed.fixedText());
        String text = new TextRenderer(RealRules.book(), false).render(report);
        assertTrue(text.contains("\n1 finding can be mended without asking"), text);
    }

    @Test
    void aPullRequestShowsWhatIsWaivedUnderAHeadingOfItsOwn() {
        String markdown = new MarkdownRenderer(RealRules.book()).render(check("""
                waivers:
                  - {rule: inclusion/hype, quote: rockstar, reason: Our *word*., by: Ann, until: 2027-01-31}
                  - {rule: bias/age, quote: young, reason: So.}
                """, DENVER));

        assertTrue(markdown.contains("\n1 finding is waived.\n"), markdown);
        assertTrue(markdown.contains("\n#### Waived\n\n- **"), markdown);
        assertTrue(markdown.contains("""
                        ** `inclusion/hype`
                          - line 3: `rockstar`
                          - Waived by Ann until 2027-01-31: Our \\*word\\*.
                        - The waiver of bias/age on "young" matched nothing.
                        """), markdown);
        assertEquals(1, markdown.split("inclusion/hype", -1).length - 1, markdown);
        assertTrue(markdown.contains("Profile jdcheck.yaml ("), markdown);
    }

    // ---- words

    @Test
    void wordsInsideATermOfTheHouseAreAName() {
        String posting = "Baker\n\nRockstars wanted. You are a rockstar.\n";

        assertEquals(List.of("Rockstars", "rockstar"), quotes(check("", posting), "inclusion/hype"));
        assertEquals(List.of("rockstar"), quotes(check("terms: [Rockstars wanted]", posting), "inclusion/hype"));
        assertEquals(List.of("rockstar"), quotes(check("terms: [Rockstars]", posting), "inclusion/hype"));
        assertEquals(List.of(), quotes(check("terms: [Rockstars, rockstar]", posting), "inclusion/hype"));
    }

    @Test
    void approvedPassagesAreFoundHoweverTheyAreSetAndHaveNoWording() {
        String profile = """
                boilerplate:
                  - We are a young and energetic team. Join us, rockstar!
                """;
        String posting = "Baker\n\nWe are a young and\n energetic team.  Join us, rockstar!\n\nBe a rockstar.\n";

        assertEquals(List.of("rockstar", "rockstar"), quotes(check("", posting), "inclusion/hype"));
        assertEquals(List.of("rockstar"), quotes(check(profile, posting), "inclusion/hype"));
        assertEquals(List.of(), quotes(check(profile, posting), "bias/age"));
    }

    @Test
    void anEmptySlotInAnApprovedPassageIsStillEmpty() {
        String posting = "Baker\n\nSalary: $ - $ per year\n";
        assertEquals(
                quotes(check("", posting), "pay/placeholder"),
                quotes(check("boilerplate: [\"Salary: $ - $ per year\"]", posting), "pay/placeholder"));
    }

    // ---- rules

    @Test
    void aRuleThatIsOffFindsNothingAndIsNamed() {
        Report report = check("rules: {inclusion/hype: off}", DENVER);

        assertEquals(List.of(), quotes(report, "inclusion/hype"));
        assertEquals(
                List.of("inclusion/hype"),
                Objects.requireNonNull(report.profile()).rulesOff());
    }

    @Test
    void aRuleInPreviewCountsOnceItIsOn() {
        RuleBook book = withTea("preview");

        assertEquals(
                Verdict.READY,
                check(book, "places: [GB]", "Tea\n\nWe offer free tea.\n").verdict());
        assertEquals(
                Verdict.REVIEW,
                check(book, "places: [GB]\nrules: {house/tea: on}", "Tea\n\nWe offer free tea.\n")
                        .verdict());
    }

    @Test
    void severitiesAreTheHouses() {
        Report report = check("severities: {inclusion/hype: defect}", DENVER);

        assertEquals(Severity.DEFECT, finding(report, "inclusion/hype").severity());
    }

    @Test
    void thresholdsAreTheHouses() {
        String posting = "Baker\n\nRequirements\n" + "- Knowledge of flour, number x\n".repeat(1)
                + "- Two years at an oven\n- A good hand\n- An early riser\n- A driving licence\n";

        assertEquals(0, count(check("", posting), "role/too-many-requirements"));
        assertEquals(
                1,
                count(
                        check("thresholds: {role/too-many-requirements: {most: 3}}", posting),
                        "role/too-many-requirements"));
    }

    @Test
    void theRuleBookOfAHouseHasADigestOfItsOwn() {
        assertNotEquals(
                RealRules.book().digest(),
                check("rules: {inclusion/hype: off}", DENVER).ruleBook().digest());
        assertEquals(
                RealRules.book().digest(),
                check("headcount: 3", DENVER).ruleBook().digest());
    }

    // ---- places

    @Test
    void whereTheHouseHiresAnswersWhatThePostingLeavesOpen() {
        String nowhere = DENVER.replace(" in Denver, Colorado", "");
        String austin = DENVER.replace("Denver, Colorado", "Austin, Texas");

        assertEquals(Verdict.REVIEW, check("", nowhere).verdict());
        assertEquals(Verdict.BLOCKED, check("places: [US-CO, US-TX]", nowhere).verdict());
        assertEquals(Verdict.READY, check("places: [US-TX]", nowhere).verdict());
        assertEquals(Verdict.READY, check("places: [US-CO]", austin).verdict());
        assertEquals(Verdict.BLOCKED, check("places: [US-TX]", DENVER).verdict());
    }

    private static String waiverOfLaw(String until) {
        return """
                waivers:
                  - rule: law/us-co-pay-range
                    reason: The pay is being agreed.
                    by: Ann
                    until: %s
                """.formatted(until);
    }

    private static RuleBook withTea(String status) {
        return RealRules.bookWith(new RuleSource("house/tea.yaml", """
                title: Tea is no benefit
                severity: violation
                confidence: likely
                status: %s
                since: "1.0"
                why: Everybody has tea.
                match: {phrases: [free tea]}
                say: "\\"{quote}\\" is nothing special."
                examples: {bad: ["We offer [[free tea]]."], good: ["We sell tea."]}
                """.formatted(status)));
    }

    private static Report check(String profile, String posting) {
        return check(RealRules.book(), profile, posting);
    }

    private static Report check(RuleBook book, String text, String posting) {
        Profile profile = ProfileReader.read(new RuleSource("jdcheck.yaml", text), book);
        return new Checker(book.changed(profile.changes()))
                .check(Posting.of(posting), profile.under(ANY, "drafts/baker.txt"));
    }

    private static Finding finding(Report report, String ruleId) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .findFirst()
                .orElseThrow();
    }

    private static long count(Report report, String ruleId) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .count();
    }

    private static List<String> quotes(Report report, String ruleId) {
        return report.findings().stream()
                .filter(finding -> finding.ruleId().equals(ruleId))
                .map(Finding::quote)
                .toList();
    }

    private static List<String> notes(Report report) {
        return Objects.requireNonNull(report.waiverNotes()).stream()
                .map(WaiverNote::message)
                .toList();
    }
}
