package org.jdcheck.posting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Random;
import org.jdcheck.RandomText;
import org.jdcheck.posting.Section.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the lines of a text become sections and items. */
class StructureReaderTest {
    @Nested
    class Headings {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "# Requirements",
                    "### Requirements ###",
                    "**Requirements**",
                    "**Requirements:**",
                    "**Requirements**:",
                    "__Requirements__",
                    "Requirements\n============",
                    "Requirements\n---",
                    "REQUIREMENTS",
                    "REQUIREMENTS:",
                    "Requirements:",
                    "Requirements",
                    "🎯 Requirements",
                    "3. Requirements",
                    "III. Requirements",
                    "2) Requirements",
                    "Key Requirements:",
                    "Skills & Qualifications",
                    "What you bring",
                    "What you’ll need",
                    "What you'll need:",
                    "Who You Are",
                })
        void ofEveryKindAnnounceWhatStandsUnderThem(String heading) {
            Posting posting = Posting.of("Baker\n\n" + heading + "\n\n- A driving licence\n- Early hours\n");
            Section section = sectionOf(posting, "A driving licence");
            assertEquals(Kind.REQUIREMENTS, section.kind());
            assertEquals(List.of("A driving licence", "Early hours"), bullets(posting, section));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Nice to have",
                    "Preferred qualifications:",
                    "## Bonus points",
                    "DESIRABLE SKILLS",
                    "Preferred Education:",
                })
        void ofWhatIsPreferredAreNotThoseOfWhatIsDemanded(String heading) {
            assertEquals(
                    Kind.PREFERRED,
                    sectionOf(Posting.of("Baker\n\n" + heading + "\n- French pastry\n"), "French pastry")
                            .kind());
        }

        @ParameterizedTest
        @ValueSource(strings = {"✅ Requirements:", "► Requirements:", "✔ REQUIREMENTS"})
        void mayBeginWithAGlyphThatAlsoServesAsABullet(String heading) {
            Posting posting = Posting.of("Baker\n\n" + heading + "\n\n- A driving licence\n- Early hours\n");
            assertEquals(
                    Kind.REQUIREMENTS, sectionOf(posting, "A driving licence").kind());
        }

        @Test
        void underACareerPathAreNoPlaceAndNoWayToApply() {
            Posting posting = Posting.of(
                    "Career Path\n\nWhere people come from:\n\n- Junior Baker\n\nNext steps up:\n\n- Head Baker\n");
            assertEquals(Kind.CAREER_PATH, sectionOf(posting, "Junior Baker").kind());
            assertEquals(Kind.CAREER_PATH, sectionOf(posting, "Head Baker").kind());
        }

        @Test
        void keepTheirWordsWithoutMarks() {
            Posting posting = Posting.of("Baker\n\n## 🥐 What we offer:\n- Bread\n");
            Section section = sectionOf(posting, "Bread");
            assertEquals(Kind.BENEFITS, section.kind());
            assertEquals("What we offer", words(posting, section.heading()));
        }

        @Test
        void unknownOnesAboveAListGoOnWithWhatTheSectionWasAbout() {
            Posting posting =
                    Posting.of("Responsibilities\n\nIn the bakery\n\n- Bake bread\n\nIn the shop\n\n- Sell bread\n");
            assertEquals(Kind.DUTIES, sectionOf(posting, "Bake bread").kind());
            assertEquals(Kind.DUTIES, sectionOf(posting, "Sell bread").kind());
        }

        @Test
        void ofCareersAreNotOnesOfDutiesOrRequirements() {
            Posting posting =
                    Posting.of("Career Path\n\nAdvancement to:\n\n- Head Baker\n\nLateral moves:\n\n- Pastry Chef\n");
            assertEquals(Kind.CAREER_PATH, sectionOf(posting, "Head Baker").kind());
            assertEquals(Kind.CAREER_PATH, sectionOf(posting, "Pastry Chef").kind());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We have requirements of our own.",
                    "the benefits of bread are well known",
                    "- Benefits",
                    "Our requirements, which are few, are written down in a book that lies beside the oven and that everybody may read",
                })
        void areNotSentencesNorListItems(String line) {
            Posting posting = Posting.of("Baker\n\nSome words first.\n" + line + "\nSome words behind.\n");
            assertTrue(
                    posting.sections().stream()
                            .noneMatch(section ->
                                    section.heading() != null && line.contains(words(posting, section.heading()))),
                    () -> posting.sections().toString());
        }
    }

    @Nested
    class Labels {
        @Test
        void speakForTheirLineOnly() {
            Posting posting = Posting.of("Baker\nLocation: Leeds\nYou bake bread for the street.\n");
            assertEquals(Kind.LOCATION, sectionOf(posting, "Leeds").kind());
            assertTrue(sectionOf(posting, "You bake").kind() != Kind.LOCATION);
        }

        @Test
        void severalOnOneLineAreSeveralSections() {
            Posting posting = Posting.of("Job Title: Baker Location: Leeds Salary: £27,000 per year");
            assertEquals(Kind.TITLE, sectionOf(posting, "Baker").kind());
            assertEquals(Kind.LOCATION, sectionOf(posting, "Leeds").kind());
            assertEquals(Kind.PAY, sectionOf(posting, "27,000").kind());
        }

        @Test
        void areNotMadeOfWebAddresses() {
            Posting posting = Posting.of("Baker\n\nWe bake, see https://example.org/benefits for more.\n");
            assertEquals(
                    sectionOf(posting, "We bake").kind(),
                    sectionOf(posting, "for more").kind());
        }
    }

    @Nested
    class Items {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- ",
                    "* ",
                    "+ ",
                    "– ",
                    "— ",
                    "• ",
                    "•",
                    "◦ ",
                    "▪ ",
                    "■ ",
                    "● ",
                    "○ ",
                    "► ",
                    "➢ ",
                    "✓ ",
                    "✔ ",
                    "→ ",
                    "» ",
                    "· ",
                    "\uf0b7 ",
                    "o ",
                    "1. ",
                    "12) ",
                    "(3) ",
                    "a) ",
                    "  • ",
                    "\t- ",
                    "•\t",
                    "\u200b• ",
                })
        void begin(String bullet) {
            Posting posting = Posting.of("Duties\n" + bullet + "Bake bread\n" + bullet + "Sell bread\n");
            assertEquals(List.of("Bake bread", "Sell bread"), bullets(posting, sectionOf(posting, "Bake bread")));
        }

        @Test
        void mayBeSetInOneLineWithBulletsBetween() {
            Posting posting = Posting.of("Duties\n• Bake bread • Sell bread • Sweep the floor\n");
            assertEquals(
                    List.of("Bake bread", "Sell bread", "Sweep the floor"),
                    bullets(posting, sectionOf(posting, "Bake bread")));
        }

        @Test
        void mayBeOneLineEachWithoutAnyBullet() {
            Posting posting = Posting.of("Duties\nBake bread\nSell bread\nSweep the floor\n");
            assertEquals(
                    List.of("Bake bread", "Sell bread", "Sweep the floor"),
                    bullets(posting, sectionOf(posting, "Bake bread")));
        }

        @Test
        void goOnInTheNextLine() {
            Posting posting = Posting.of("Duties\n- Bake bread and rolls for the whole\n  street\n- Sell bread\n");
            Section section = sectionOf(posting, "Bake bread");
            assertEquals(2, section.items().size(), () -> section.items().toString());
            assertTrue(words(posting, section.items().getFirst().span()).endsWith("street"));
        }

        @Test
        void ofRunningTextAreSentences() {
            String text = "About us\n\nWe bake bread. Approx. ten people work here! Will you join? Yes.\n";
            Posting posting = Posting.of(text);
            assertEquals(
                    List.of("We bake bread.", "Approx. ten people work here!", "Will you join?", "Yes."),
                    sectionOf(posting, "We bake").items().stream()
                            .map(item -> item.span().in(text))
                            .toList());
        }

        @Test
        void areNotMadeOfHyphensAndFiguresInsideALine() {
            Posting posting =
                    Posting.of("Duties\n\nYou bake part-time - mostly at night. It costs 3. 50 people eat.\n");
            assertTrue(posting.sections().stream()
                    .flatMap(section -> section.items().stream())
                    .noneMatch(Item::isBullet));
        }
    }

    @Nested
    class LineBreaks {
        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void ofEveryKindSeparateLines(String lineBreak) {
            String text = String.join(lineBreak, "Baker", "", "Duties", "- Bake bread", "- Sell bread", "");
            Posting posting = Posting.of(text);
            assertEquals(6, posting.lines().size());
            assertEquals(4, posting.lineAt(text.indexOf("Bake bread")).number());
            assertEquals(List.of("Bake bread", "Sell bread"), bullets(posting, sectionOf(posting, "Bake bread")));
        }
    }

    @Nested
    class OneLinePostings {
        @Test
        void areReadByTheirLabels() {
            Posting posting = Posting.of(
                    "Baker in Leeds. Duties: bake bread, sell bread. Requirements: early hours. Benefits: free bread. How to apply: call us.");
            assertEquals(Kind.DUTIES, sectionOf(posting, "bake bread").kind());
            assertEquals(Kind.REQUIREMENTS, sectionOf(posting, "early hours").kind());
            assertEquals(Kind.BENEFITS, sectionOf(posting, "free bread").kind());
            assertEquals(Kind.APPLY, sectionOf(posting, "call us").kind());
        }

        @Test
        void ofAMegabyteAreCutIntoItemsOfReadableLength() {
            String text = "You bake bread ".repeat(70_000);
            Posting posting = Posting.of(text);
            assertEquals(1, posting.lines().size());
            posting.sections()
                    .forEach(section -> section.items()
                            .forEach(item ->
                                    assertTrue(item.span().end() - item.span().start() <= 2_000)));
        }

        @Test
        void ofNothingAtAllHaveOneEmptyLineAndOneSection() {
            Posting posting = Posting.of("");
            assertEquals(1, posting.lines().size());
            assertEquals(1, posting.sections().size());
            assertNull(posting.sections().getFirst().heading());
            assertEquals(new Span(0, 0), posting.itemAt(0));
        }
    }

    @Nested
    class AnyText {
        @Test
        void isCoveredByLinesAndSectionsWithoutGapsAndEverySpanLiesInIt() {
            Random random = new Random(20261123);
            for (int round = 0; round < 3_000; round++) {
                String text = RandomText.of(random, random.nextInt(120));
                int seen = round;
                try {
                    assertWhole(Posting.of(text));
                } catch (RuntimeException e) {
                    fail("text " + seen + ": " + escaped(text), e);
                }
            }
        }

        private void assertWhole(Posting posting) {
            String text = posting.text();
            int at = 0;
            for (Section section : posting.sections()) {
                assertEquals(at, section.span().start(), () -> escaped(text));
                at = section.span().end();
                int item = section.span().start();
                for (Item next : section.items()) {
                    assertTrue(next.span().start() >= item, () -> escaped(text));
                    assertTrue(next.span().end() > next.span().start(), () -> escaped(text));
                    assertEquals(next.span(), next.span().trimmed(text), () -> escaped(text));
                    assertEquals(next.span(), posting.itemAt(next.span().start()), () -> escaped(text));
                    item = next.span().end();
                }
                assertTrue(item <= section.span().end(), () -> escaped(text));
                if (section.heading() != null) {
                    assertTrue(section.span().contains(section.heading()), () -> escaped(text));
                }
            }
            assertEquals(text.length(), at, () -> escaped(text));
            assertLinesWhole(posting);
            for (int offset = 0; offset <= text.length(); offset += 1 + text.length() / 50) {
                assertNotNull(posting.sectionAt(offset));
                assertTrue(posting.itemAt(offset).end() <= text.length());
            }
        }

        private void assertLinesWhole(Posting posting) {
            String text = posting.text();
            int number = 1;
            int end = -1;
            for (Line line : posting.lines()) {
                assertEquals(number++, line.number());
                assertTrue(line.span().start() > end || end == -1);
                if (end >= 0) {
                    String between = text.substring(end, line.span().start());
                    assertTrue(between.matches("\r\n|\r|\n"), () -> escaped(between));
                }
                assertTrue(line.span().in(text).chars().noneMatch(c -> c == '\n' || c == '\r'));
                end = line.span().end();
            }
            assertEquals(text.length(), end);
        }
    }

    private static Section sectionOf(Posting posting, String words) {
        int at = posting.text().indexOf(words);
        assertTrue(at >= 0, () -> "no \"" + words + "\" in the text");
        return posting.sectionAt(at);
    }

    private static List<String> bullets(Posting posting, Section section) {
        return section.items().stream()
                .filter(Item::isBullet)
                .map(item -> item.span().in(posting.text()))
                .toList();
    }

    private static String words(Posting posting, @Nullable Span span) {
        return span == null ? "" : span.in(posting.text());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars()
                .forEach(c ->
                        escaped.append(c >= ' ' && c < 0x7f ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
