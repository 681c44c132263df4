package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.jdcheck.RealRules;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether words are about the person to be hired, or what stands around them says that they are not. */
class SurroundingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "You coach the 'Superstar Juniors' on Fridays.                 | Superstar",
                "A stitcher for the show 'The Seamstress of Water Street'.     | Seamstress",
                "You sell tickets for our musical, Whatever It Takes.          | Whatever It Takes",
                "Our pie won “Best of the Best” at the fair.                   | Best of the Best",
                "You play in the band «Killer Instinct» at night.              | Killer Instinct",
                "You plan shifts in the program Manpower Planner 4.            | Manpower",
                "You test the BlackList Alert module.                          | BlackList",
            })
    void titlesAndNamesOfProductsAreAboutNobody(String text, String words) {
        assertTrue(areTurned(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We want a \"Rock Star\" in the kitchen.               | Rock Star",
                "Our motto: \"No Excuses\".                            | No Excuses",
                "We are looking for a “Rock Star Developer”.           | Rock Star",
                "Our \"Work Hard, Play Hard\" culture is the best.     | Work Hard, Play Hard",
                "Join our \"Rock Star\" team.                          | Rock Star",
                "Salesman, Software Products                           | Salesman",
            })
    void whatIsSoughtOrPraisedInQuotationMarksIsMeant(String text, String words) {
        assertFalse(areTurned(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "You coach energetic pupils.                     | energetic | true",
                "Our clients are native speakers.                | native    | true",
                "We are founded by two energetic brothers.       | energetic | true",
                "We want energetic people.                       | energetic | false",
                "You are energetic.                              | energetic | false",
            })
    void wordsOnPeopleWhoAreServedOrAreThereAlreadyAreTurned(String text, String words, boolean turned) {
        assertEquals(turned, areTurned(text, words));
    }

    private static boolean areTurned(String text, String words) {
        int start = text.indexOf(words);
        return new Surroundings(RealRules.book().vocabulary(), Set.of(), Set.of(), false, false, false, List.of())
                .turn(Posting.of(text), RealRules.book().scan(text), new Span(start, start + words.length()));
    }
}
