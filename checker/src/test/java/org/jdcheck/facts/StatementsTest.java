package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jdcheck.RandomText;
import org.jdcheck.RealRules;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Span;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Must-haves, duties, and the sentences that a complete posting has. */
class StatementsTest {
    private static final String POSTING = """
            Baker

            Duties
            - Bake bread
            - Clean the ovens

            Requirements
            - Early hours
            - A driving licence
            - French pastry, preferably

            Nice to have
            - A van

            Career path
            - Head Baker

            Benefits
            - Free bread
            """;

    @Test
    void demandsArePreferencesWhereTheHeadingOrTheItemSaysSo() {
        Facts facts = RealRules.facts(POSTING);
        assertEquals(List.of("Early hours", "A driving licence"), words(POSTING, facts.mustHaves()));
        assertEquals(List.of("French pastry, preferably", "A van"), words(POSTING, facts.niceToHaves()));
    }

    @Test
    void dutiesAreWhatStandsUnderTheirHeading() {
        assertEquals(
                List.of("Bake bread", "Clean the ovens"),
                words(POSTING, RealRules.facts(POSTING).duties()));
    }

    @Test
    void dutiesInRunningTextAreSentencesThatAnnounceThem() {
        String text = "Baker\n\nWe are a bakery. You will bake bread for the street. It is good bread.";
        assertEquals(
                List.of("You will bake bread for the street."),
                words(text, RealRules.facts(text).duties()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    We are an equal opportunity employer.                            | EQUAL_OPPORTUNITY
                    All qualified applicants are considered regardless of race.      | EQUAL_OPPORTUNITY
                    Tell us if you need reasonable adjustments for the interview.    | ACCOMMODATION
                    We offer a pension and 28 days of annual leave.                  | BENEFITS
                    Send your CV to jobs@bakery.example.                             | HOW_TO_APPLY
                    Closing date: 1 December                                         | DEADLINE
                    Closing date: 1 December                                         | HOW_TO_APPLY
                    The job is full-time and permanent.                              | EMPLOYMENT_TYPE
                    Our bakery is located in a small village.                        | LOCATION
                    The work is fully remote.                                        | LOCATION
                    You will bake bread.                                             | DUTIES
                    You must have a licence.                                         | REQUIREMENTS
                    Salary: £27,000 per year                                         | PAY
                    This is an unpaid volunteer post.                                | PAY
                    Salary: TBD                                                      | PAY
                    """)
    void areKnownByTheirWords(String text, Statement.Kind kind) {
        Statement statement = RealRules.facts("Baker\n\n" + text + "\n").statement(kind);
        assertNotNull(statement);
        assertFalse(statement.at().in("Baker\n\n" + text + "\n").isBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Benefits / - Free bread                      | BENEFITS
                    How to apply / - Knock on the door           | HOW_TO_APPLY
                    Location / - Upper Slaughter                 | LOCATION
                    Duties / - Bake bread                        | DUTIES
                    Requirements / - Early hours                 | REQUIREMENTS
                    Diversity / - Everybody eats bread           | EQUAL_OPPORTUNITY
                    """)
    void areKnownByTheirSection(String text, Statement.Kind kind) {
        assertTrue(
                RealRules.facts("Baker\n\n" + text.replace(" / ", "\n") + "\n").states(kind));
    }

    @Test
    void areNoneInAPostingThatSaysNothing() {
        Facts facts = RealRules.facts("Baker\n\nBread is good.\n");
        for (Statement.Kind kind : Statement.Kind.values()) {
            assertFalse(facts.states(kind), kind::toString);
        }
    }

    @Nested
    class AnyText {
        @Test
        void hasFactsWhoseWordsStandInIt() {
            Random random = new Random(20261124);
            for (int round = 0; round < 1_500; round++) {
                String text = RandomText.of(random, random.nextInt(120));
                Facts facts = RealRules.facts(text);
                facts.pay().forEach(pay -> assertIn(text, pay.at()));
                facts.paySlots().forEach(slot -> assertIn(text, slot));
                facts.years().forEach(years -> assertIn(text, years.at()));
                facts.degrees().forEach(degree -> assertIn(text, degree.at()));
                facts.places().forEach(place -> assertIn(text, place.at()));
                facts.workModes().forEach(mode -> assertIn(text, mode.at()));
                facts.statements().forEach(statement -> assertIn(text, statement.at()));
                if (facts.title() != null) {
                    assertIn(text, facts.title().at());
                }
            }
        }

        private void assertIn(String text, Span span) {
            assertTrue(span.end() <= text.length() && span.start() < span.end(), () -> span + " in \"" + text + "\"");
        }
    }

    private static List<String> words(String text, List<Item> items) {
        return items.stream().map(item -> item.span().in(text)).toList();
    }
}
