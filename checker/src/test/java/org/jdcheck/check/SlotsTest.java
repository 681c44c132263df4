package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Brackets that a template left open. */
class SlotsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    You report to [manager name].                 | [manager name]
                    You work in <<city>>, near the sea.           | <<city>>
                    Send it to {{contact_email}} today.           | {{contact_email}}
                    [insert two sentences on the team]            | [insert two sentences on the team]
                    Apply at our (city) branch.                   | (city)
                    We run a shop in Leeds (city) and by the sea. | ""
                    You work with Anna [she/her].                 | ""
                    Use the subject "CV - [manager name]".        | ""
                    Press the key [city].                         | ""
                    You report to [manager                        | ""
                    """)
    void areFoundWithAllTheirMarks(String text, String slot) {
        assertEquals(slot, found(text));
    }

    private static String found(String text) {
        PhraseDictionary.Builder phrases = new PhraseDictionary.Builder();
        PhraseSet things = phrases.add(List.of("manager name", "city"));
        PhraseSet orders = phrases.add(List.of("insert"));
        PhraseSet leadIns = phrases.add(List.of("our"));
        PhraseSet lookAlikes = phrases.add(List.of("press the key"));
        var hits = phrases.build().scan(text);
        List<Match> matches = new Slots(things, orders, orders, leadIns, lookAlikes)
                .match(Posting.of(text), RealRules.facts(text), hits);
        return String.join(
                " and ",
                matches.stream()
                        .map(match -> ((Match.Said) match).at().in(text))
                        .toList());
    }
}
