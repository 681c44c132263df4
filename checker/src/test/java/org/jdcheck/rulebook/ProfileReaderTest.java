package org.jdcheck.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdcheck.RandomText;
import org.jdcheck.RealRules;
import org.jdcheck.house.Waiver;
import org.jdcheck.law.Setting;
import org.jdcheck.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A profile is read whole, or refused with the line that is wrong. */
class ProfileReaderTest {
    private static final String FULL = """
            # What we are
            places: [US-CO, NO]
            headcount: 120
            terms: [Rockstar Games]
            boilerplate:
              - >
                We are a young company
                of bakers.
            rules:
              inclusion/hype: off
            severities:
              pay/vague: violation
            thresholds:
              role/too-many-requirements: {most: 15}
            rule-folders: [house-rules]
            waivers:
              - rule: pay/missing
                file: drafts/*.txt
                quote: a … b
                reason: Agreed with the works council.
                by: Ann Smith
                until: 2027-01-31
              - rule: structure/duplicate
                reason: Twice on purpose.
            """;

    @Test
    void everythingInAProfileIsRead() {
        Profile profile = read(FULL);

        assertEquals(Set.of("US-CO", "NO"), profile.house().places());
        assertEquals(120, profile.headcount());
        assertEquals(List.of("Rockstar Games"), profile.house().terms());
        assertEquals(
                List.of("We are a young company of bakers."), profile.house().boilerplate());
        assertEquals(Map.of("inclusion/hype", false), profile.changes().speaking());
        assertEquals(Map.of("pay/vague", Severity.VIOLATION), profile.changes().severities());
        assertEquals(
                Map.of("role/too-many-requirements", new TreeMap<>(Map.of("most", 15))),
                profile.changes().thresholds());
        assertEquals(
                List.of(
                        new Waiver(
                                "pay/missing",
                                "a … b",
                                "drafts/*.txt",
                                "Agreed with the works council.",
                                "Ann Smith",
                                LocalDate.of(2027, Month.JANUARY, 31)),
                        new Waiver("structure/duplicate", null, null, "Twice on purpose.", null, null)),
                profile.house().waivers());
        assertEquals(
                List.of("inclusion/hype"),
                Objects.requireNonNull(profile.house().profile()).rulesOff());
        assertEquals(List.of("house-rules"), ProfileReader.ruleFolders(new RuleSource("jdcheck.yaml", FULL)));
    }

    @Test
    void anEmptyProfileSaysNothing() {
        for (String text : List.of("", "\n", "# later\n", "---\n", "places:\n", "waivers: []\n")) {
            Profile profile = read(text);
            assertEquals(RuleChanges.NONE, profile.changes());
            assertNull(profile.headcount());
            assertEquals(List.of(), profile.house().waivers());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            place: [US-CO]                                | line 1: place: unknown key; known here are boilerplate, headcount
            headcount: 3#places: US-CO                    | line 2: places: a list is expected
            headcount: 3#places: [US-CO, XX-1]                        | line 2: places[2]: there is no place "XX-1"
            places: [1]                                   | line 1: places: every element must be a text; put 1 in quotes
            headcount: many                               | line 1: headcount: a whole number is expected
            headcount: -1                                 | line 1: headcount: -1 is less than nobody
            headcount: 99999999999                        | line 1: headcount: a whole number is expected
            terms:#- "-"                                  | line 2: terms[1]: the phrase "-" has no word
            terms:#- ""                                   | line 2: terms[1]: is empty
            boilerplate: We bake.                         | line 1: boilerplate: a list is expected
            rules: [inclusion/hype]                       | line 1: rules: a list of keys with values is expected here
            rules:#  inclusion/hipe: off                  | line 2: rules.inclusion/hipe: there is no rule "inclusion/hipe"
            rules: {inclusion/hype: maybe}                | line 1: rules.inclusion/hype: on or off is expected
            rules: {law/us-co-pay-range: off}             | cannot be switched off; a waiver with reason, by and until
            severities: {law/us-co-pay-range: advice}     | cannot be made less severe; a waiver with reason, by and until
            severities: {pay/vague: awful}                | line 1: severities.pay/vague: "awful" is none of [violation, defect, advice]
            thresholds: {pay/vague: {most: 3}}            | line 1: thresholds.pay/vague: this rule has no number that can be set
            thresholds: {role/too-many-requirements: 3}   | line 1: thresholds.role/too-many-requirements: a list of keys
            thresholds:#  structure/duplicate:#    most: 3 | line 3: thresholds.structure/duplicate.most: unknown key; known here are fewest-words
            thresholds: {structure/duplicate: {fewest-words: x}} | line 1: thresholds.structure/duplicate.fewest-words: a whole number
            thresholds: {structure/duplicate: {fewest-words: -3}} | line 1: thresholds.structure/duplicate.fewest-words: a whole number
            waivers: {rule: pay/vague}                    | line 1: waivers: a list is expected
            waivers:#- pay/vague                          | line 2: waivers[1]: a list of keys with values is expected here
            waivers:#- rule: pay/vague                    | line 2: waivers[1].reason: is missing
            waivers:#- reason: So.                        | line 2: waivers[1].rule: is missing
            waivers:#- rule: pay/vag#  reason: So.        | line 2: waivers[1].rule: there is no rule "pay/vag"
            waivers:#- {rule: pay/vague, reason: So., till: 2027-01-01} | line 2: waivers[1].till: unknown key
            waivers:#- rule: pay/vague#  reason: So.#  until: soon | line 4: waivers[1].until: "soon" is no date
            waivers:#- rule: pay/vague#  reason: So.#  until: 2027-02-30 | line 4: waivers[1].until: "2027-02-30" is no date
            waivers:#- rule: pay/vague#  reason: So.#  quote: 80 | line 4: waivers[1].quote: a text is expected; put 80 in quotes
            waivers:#- {rule: law/us-co-pay-range, reason: So., by: Ann} | line 2: waivers[1].until: is missing; a violation that is certain
            waivers:#- {rule: law/us-co-pay-range, reason: So., until: 2027-01-01} | line 2: waivers[1].by: is missing; a violation that is certain
            headcount: 1#headcount: 2                     | line 2
            places: [US-CO                                | line 2, column 1
            just words                                    | jdcheck.yaml: a list of keys with values is expected here
            - 1                                           | jdcheck.yaml: a list of keys with values is expected here
            rule-folders: house                           | line 1: rule-folders: a list is expected
            """)
    void whatIsWrongIsToldWithItsLine(String lines, String problem) {
        String text = lines.replace('#', '\n') + "\n";

        String message = String.valueOf(
                assertThrows(RuleBookException.class, () -> read(text)).getMessage());

        assertTrue(message.startsWith("jdcheck.yaml: ") && message.contains(problem.strip()), message);
    }

    @Test
    void rubbishIsRefusedInOneSentence() {
        Random random = new Random(20261128);
        for (int round = 0; round < 500; round++) {
            refuses(RandomText.of(random, 1 + random.nextInt(30)));
            refuses(scrambled(random));
        }
        refuses("[".repeat(200_000));
        refuses("a: &a [x]\nb: [*a, *b]\n");
        refuses("places: !!java.net.URL [x]\n");
        refuses("\u0000");
    }

    /** The full profile with a piece of it moved somewhere else. */
    private static String scrambled(Random random) {
        int from = random.nextInt(FULL.length());
        int to = from + random.nextInt(FULL.length() - from);
        int at = random.nextInt(FULL.length());
        return FULL.substring(0, at) + FULL.substring(from, to) + FULL.substring(at);
    }

    private static void refuses(String text) {
        try {
            read(text);
        } catch (RuleBookException e) {
            assertTrue(String.valueOf(e.getMessage()).startsWith("jdcheck.yaml: "), e.getMessage());
        }
    }

    @Test
    void whatACheckAsksForStandsAboveTheProfile() {
        LocalDate day = LocalDate.of(2026, Month.NOVEMBER, 23);
        Profile profile = read(FULL);

        assertEquals(120, profile.under(Setting.on(day), "a.txt").headcount());
        assertEquals(
                7, profile.under(new Setting(day, new TreeSet<>(), 7), "a.txt").headcount());
        assertEquals(
                Set.of("GB"),
                profile.under(new Setting(day, new TreeSet<>(Set.of("GB")), null), "a.txt")
                        .places());
    }

    private static Profile read(String text) {
        return ProfileReader.read(new RuleSource("jdcheck.yaml", text), RealRules.book());
    }
}
