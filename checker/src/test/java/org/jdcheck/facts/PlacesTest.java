package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdcheck.RealRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the work is done, and what only sounds like a place. */
class PlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    Baker in Denver                          | US-CO-DEN
                    Baker in Denver, CO                      | US-CO-DEN
                    Baker in Denver, Colo.                   | US-CO-DEN
                    Baker in DENVER, COLORADO                | US-CO-DEN
                    Location: Denver, CO 80202               | US-CO-DEN
                    Baker in Boulder                         | US-CO-BOU
                    Baker in Colorado Springs                | US-CO-COS
                    Baker in Ft. Collins, CO                 | US-CO-FNL
                    Location: Aurora, CO                     | US-CO-AUR
                    Location: Aurora, Colorado               | US-CO-AUR
                    Location: Aurora, Colo.                  | US-CO-AUR
                    Location: Golden (CO)                    | US-CO-GLD
                    Location: Steamboat Springs, CO          | US-CO
                    Baker anywhere in Colorado               | US-CO
                    Location: Aurora, IL                     | US-IL
                    Location: Naperville, IL 60540           | US-IL
                    Location: Gary, IN                       | US-IN
                    Location: Portland, OR                   | US-OR
                    Location: Portland, ME                   | US-ME
                    Location: Atlanta, Georgia               | US-GA-ATL
                    Location: Savannah, GA                   | US-GA
                    Baker in Washington, DC                  | US-DC
                    Baker in Leeds                           | GB-LDS
                    Baker in the United States               | US
                    """)
    void areKnownByTheirSpellings(String text, String code) {
        Set<String> codes = codes(text);
        assertTrue(codes.contains(code), codes::toString);
        // A finer place may stand beside the one around it, never one elsewhere.
        codes.forEach(found -> assertTrue(
                RealRules.book().places().isWithin(code, found)
                        || RealRules.book().places().isWithin(found, code),
                codes::toString));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You work in a team, in two shifts, IN ALL WEATHERS.",
                "You work with us, or with them, and tell me how.",
                "Bakers, or cooks, in pairs. OK, hi, me too.",
                "You climb a boulder and roll it up the hill.",
                "Georgia from our office will call you.",
                "Aurora and Parker lead the golden team at the aspen table.",
                "You know SAP CO and the IN clause of SQL.",
                "Turkey sandwiches are on the house. You serve turkey.",
                "Chile con carne, peppers and china plates.",
            })
    void areNotMadeOfOtherWords(String text) {
        assertEquals(Set.of(), codes("Baker\n\n" + text + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "About us\nWe began in Denver in 1985.",
                "Career path\n- Head Baker in Denver",
                "We are an equal opportunity employer and obey the laws of Colorado.",
            })
    void ofTheEmployerOfCareersAndOfStatementsAreNotWhereTheWorkIs(String text) {
        assertEquals(Set.of(), codes("Baker\n\n" + text + "\n"));
    }

    @Test
    void behindALabelAreOnesEvenIfWeDoNotKnowThem() {
        List<PlaceNamed> places =
                RealRules.facts("Baker\nLocation: Upper Slaughter\n").places();
        assertEquals(1, places.size());
        assertEquals(null, places.getFirst().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    The work is fully remote.              | REMOTE
                    You work from home.                    | REMOTE
                    This is a remote position.             | REMOTE
                    Location: Remote                       | REMOTE
                    A hybrid role, two days at home.       | HYBRID
                    Work is on site.                       | ON_SITE
                    """)
    void waysOfWorkingAreRead(String text, WorkMode mode) {
        assertTrue(modes(text).contains(mode), () -> "modes: " + modes(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You visit remote sites by helicopter.",
                "You repair remote controls.",
                "You look after hybrid cars and their batteries.",
                "You design our hybrid cloud.",
                "You breed hybrid seeds.",
                "You give remote support to our shops.",
                "The work is not remote.",
                "Baker in Leeds",
            })
    void thingsAndNegationsAreNoWayOfWorking(String text) {
        assertEquals(Set.of(), modes("Baker\n\n" + text + "\n"));
    }

    @Test
    void aCityAloneSaysNothingOfTheWayOfWorking() {
        assertFalse(modes("Baker\nLocation: Denver, CO\n").contains(WorkMode.ON_SITE));
    }

    private static Set<String> codes(String text) {
        return RealRules.facts(text).places().stream()
                .map(PlaceNamed::code)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .collect(Collectors.toSet());
    }

    private static Set<WorkMode> modes(String text) {
        return RealRules.facts(text).workModes().stream()
                .map(Facts.WorkModeNamed::mode)
                .collect(Collectors.toSet());
    }
}
