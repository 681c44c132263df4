package org.jdcheck.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jdcheck.RandomText;
import org.jdcheck.RealRules;
import org.jdcheck.law.Setting;
import org.jdcheck.posting.Posting;
import org.jdcheck.report.Report;
import org.jdcheck.rule.Finding;
import org.jdcheck.rule.Replacement;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the safe fixes do to a text, and what they leave to a person. */
class FixerTest {
    private static final Setting SETTING = Setting.on(LocalDate.of(2026, 11, 23));

    @Nested
    class Phrases {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                    We need a salesman.                    | We need a salesperson.
                    We need a barman in Leeds.             | We need a bartender in Leeds.
                    SALESMAN                               | SALESPERSON
                    A SALESMAN IS NEEDED                   | A SALESPERSON IS NEEDED
                    Salesman                               | Salesperson
                    Cameraman                              | Camera Operator
                    Senior Cameraman                       | Senior Camera Operator
                    Cameraman needed for our night shows   | Camera operator needed for our night shows
                    Air Hostess for our Planes             | Flight Attendant for our Planes
                    Salesmen wanted                        | Salespeople wanted
                    Two waitresses, one doorman.           | Two servers, one door attendant.
                    You drive the salesman's van.          | You drive the salesperson's van.
                    You drive the salesman’s van.          | You drive the salesperson’s van.
                    We look for rockstars with patience.   | We look for experts with patience.
                    A ninja who cooks.                     | An expert who cooks.
                    Become an air hostess.                 | Become a flight attendant.
                    WE WANT A NINJA                        | WE WANT AN EXPERT
                    You are a native speaker of English.   | You are a fluent speaker of English.
                    Native English speakers only.          | Fluent English speakers only.
                    Benefits:&nbsp;pension                 | Benefits:\u00a0pension
                    """)
        void areReplacedInTheirCaseAndNumberWithTheArticleThatFits(String text, String fixed) {
            assertEquals(fixed, fixed(text));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We want a superhero attitude.",
                    "We want a rockstar, a ninja and a guru.",
                    "Barman or barmaid",
                    "A sales expert, no, a ninja.",
                    "Salesman/-woman",
                    "ex-policeman",
                    "Write to salesman@example.com.",
                    "See salesman.pdf or example.com/salesman for more.",
                    "the waitress' tips",
                    "We need a cleaning\nlady.",
                    "This is a grade A ninja.",
                    "He will drive and keeps his van clean.",
                    "She must sing.",
                    "You are an A-player.",
                    "We need a girl Friday.",
                })
        void areLeftToAPersonWhereTheSentenceMightSuffer(String text) {
            assertEquals(text, fixed(text));
        }
    }

    @Nested
    class LinesOfAWebPage {
        @Test
        void areTakenOutWithTheirLineBreaks() {
            assertEquals("Baker\n\nYou bake.\n", fixed("Back to Jobs\n\nBaker\n\nYou bake.\n"));
            assertEquals("Baker\n\nYou bake.\n", fixed("Baker\n\nShare this job\nSave job\n\nYou bake.\n"));
            assertEquals("Baker\r\n\r\nYou bake.\r\n", fixed("Baker\r\n\r\nYou bake.\r\n\r\nBack to top\r\n"));
            assertEquals("Baker\n\nYou bake.", fixed("Baker\n\nYou bake.\n\n« Back to all jobs"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Baker\n\nYou write:\n- Privacy policy\n- Cookie settings\n",
                    "Baker\n\nTo see the recipes, please\nlog in\nand open the folder.\n",
                    "Baker\n\nYou bake bread.\nRead more\nabout us on our page.\n",
                    "Back to Jobs\n",
                })
        void areLeftWhereTheyMayBelongToTheText(String text) {
            assertEquals(text, fixed(text));
        }
    }

    @Nested
    class AnyPosting {
        private final List<String> phrases = RealRules.book().cards().values().stream()
                .flatMap(card -> card.replacements().keySet().stream())
                .sorted()
                .toList();

        @Test
        void isOnlyMadeBetter() {
            Random random = new Random(20261128);
            int changed = 0;
            for (int round = 0; round < 600; round++) {
                String text = posting(random);
                changed += assertHolds(text) ? 1 : 0;
            }
            int postings = changed;
            assertTrue(postings > 300, () -> "postings changed: " + postings);
        }

        @Test
        void survivesWhateverItsTextIs() {
            Random random = new Random(20261129);
            for (int round = 0; round < 150; round++) {
                assertHolds(RandomText.of(random, random.nextInt(80)) + posting(random));
            }
        }

        private boolean assertHolds(String text) {
            Fixed fixed = fixer().fix(Posting.of(text));
            String after = fixed.fixedText();
            assertTheRestIsTheSame(text, after, fixed.edits());
            Map<String, Integer> left = counts(fixed.before());
            counts(fixed.after())
                    .forEach((rule, count) -> assertTrue(
                            count <= left.getOrDefault(rule, 0),
                            () -> rule + " has come in\n" + text + "\n====\n" + after));
            int gone =
                    fixed.before().findings().size() - fixed.after().findings().size();
            assertTrue(
                    gone >= fixed.edits().replacements().size() || fixed.edits().isEmpty(), text);
            assertTrue(score(fixed.after()) >= score(fixed.before()), text);
            assertTrue(fixed.after().verdict().compareTo(fixed.before().verdict()) <= 0, text);
            assertEquals(check(Posting.of(after)), fixed.after());
            assertEquals(after, fixed(after), () -> "twice is once:\n" + text);
            assertFalse(after.isBlank() && !text.isBlank());
            return !fixed.edits().isEmpty();
        }

        private void assertTheRestIsTheSame(String before, String after, Edits edits) {
            int shift = 0;
            int reached = 0;
            for (Replacement edit : edits.replacements()) {
                assertEquals(
                        before.substring(reached, edit.start()),
                        after.substring(reached + shift, edit.start() + shift));
                shift += edit.text().length() - (edit.end() - edit.start());
                reached = edit.end();
            }
            assertEquals(before.substring(reached), after.substring(reached + shift));
        }

        private Map<String, Integer> counts(Report report) {
            Map<String, Integer> counts = new HashMap<>();
            report.findings().forEach(finding -> counts.merge(finding.ruleId(), 1, Integer::sum));
            return counts;
        }

        private String posting(Random random) {
            List<String> frames = List.of(
                    "We need a %s for Leeds.\n",
                    "%s\n",
                    "- a %s\n",
                    "You are an %s, and you like it.\n",
                    "Two %ss wanted.\n",
                    "\n\nBack to top\n\n",
                    "\nShare this job\nPrint this job\n\n",
                    "Requirements\n",
                    "Duties\n",
                    "- Two years as a %s\n",
                    "Salary: $ - $\n",
                    "The %s's desk is green.\n",
                    "We are an equal opportunity employer: no %s.\n",
                    "%s / %s\n");
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                String frame = frames.get(random.nextInt(frames.size()));
                lines.add(frame.replace("%s", cased(random, phrases.get(random.nextInt(phrases.size())))));
            }
            String text = String.join("", lines);
            return random.nextInt(4) == 0 ? text.replace("\n", "\r\n") : text;
        }

        private String cased(Random random, String phrase) {
            return switch (random.nextInt(4)) {
                case 0 -> phrase.toUpperCase(java.util.Locale.ROOT);
                case 1 -> phrase.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + phrase.substring(1);
                default -> phrase;
            };
        }
    }

    @Test
    void aFixThatBringsAnotherFindingIsNotMade() {
        Fixer fixer = new Fixer(posting -> {
            Report report = check(posting);
            return posting.text().contains("salesperson") ? report.withFindings(twice(report.findings()), 0) : report;
        });
        String text = "We need a salesman for Leeds.\nWe need a barman for Hull.\n";
        assertEquals(
                "We need a salesman for Leeds.\nWe need a bartender for Hull.\n",
                fixer.fix(Posting.of(text)).fixedText());
    }

    private static List<Finding> twice(List<Finding> findings) {
        List<Finding> twice = new ArrayList<>(findings);
        twice.addAll(findings);
        return twice;
    }

    private static Fixer fixer() {
        return new Fixer(FixerTest::check);
    }

    private static Report check(Posting posting) {
        return RealRules.checker().check(posting, SETTING);
    }

    private static String fixed(String text) {
        return fixer().fix(Posting.of(text)).fixedText();
    }

    private static int score(Report report) {
        return Objects.requireNonNull(report.score());
    }
}
