package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.junit.jupiter.api.Test;

/** What stands twice in a posting. */
class DuplicateTest {
    private static final String SENTENCE = "You keep the ovens clean at all times.";

    @Test
    void isFoundInItsSecondPlaceAndNamesTheLineOfTheFirst() {
        String text = "Baker\n\n" + SENTENCE + "\n\nYou bake bread.\n\n" + SENTENCE + "\n";
        Match match = matches(text).getFirst();
        assertEquals(text.lastIndexOf(SENTENCE), ((Match.Said) match).at().start());
        assertEquals("3", match.details().get("line"));
    }

    @Test
    void isFoundWhateverTheCaseAndSpacing() {
        assertEquals(
                1,
                matches("Baker\n\n" + SENTENCE + "\n\nYOU keep  the ovens clean at all times.\n")
                        .size());
    }

    @Test
    void isOneFindingForAWholeBlock() {
        String block = "- Bake the bread of the day\n- Clean the ovens each night\n- Serve guests at the counter\n";
        assertEquals(
                1, matches("Baker\n\nDuties\n" + block + "\nYour day\n" + block).size());
    }

    @Test
    void mayBeShort() {
        assertEquals(List.of(), matches("Baker\n\nApply now.\n\nWe bake bread.\n\nApply now.\n"));
    }

    @Test
    void mayBeALabelThatAFormAsksForTwice() {
        assertEquals(List.of(), matches("Reports to: the head baker\n\nWe bake.\n\nReports to: the head baker\n"));
    }

    @Test
    void isNoneWhereAnotherThingFollows() {
        assertEquals(
                List.of(),
                matches(
                        "Baker\n\nAs a baker in our shop you will\n- bake\n\nAs a baker in our shop you will\n- sell\n"));
    }

    private static List<Match> matches(String text) {
        return new Duplicate(4, 26)
                .match(
                        Posting.of(text),
                        RealRules.facts(text),
                        new PhraseDictionary.Builder().build().scan(text));
    }
}
