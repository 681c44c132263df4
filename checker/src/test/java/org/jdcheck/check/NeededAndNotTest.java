package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.rule.Match;
import org.junit.jupiter.api.Test;

/** The same thing needed in one sentence and not needed in another. */
class NeededAndNotTest {
    @Test
    void isFoundInTheSecondSentence() {
        assertEquals(List.of("French is required"), found("You need no French.\nFrench is required.\n"));
        assertEquals(List.of("no French"), found("French is required.\nYou need no French.\n"));
    }

    @Test
    void isNoneBetweenTwoThings() {
        assertEquals(List.of(), found("You need no French.\nGerman is required.\n"));
    }

    @Test
    void isNoneWithinOneSentence() {
        assertEquals(List.of(), found("French is required in Paris, but no French is needed in Rome.\n"));
    }

    @Test
    void isNoneWhereOnlyOneSideIsSaid() {
        assertEquals(List.of(), found("French is required.\nYou must speak French.\n"));
    }

    private static List<String> found(String text) {
        PhraseDictionary.Builder phrases = new PhraseDictionary.Builder();
        PhraseSet things = phrases.add(List.of("French", "German"));
        PhraseSet none = phrases.add(List.of());
        var hits = phrases.build().scan(text);
        return new NeededAndNot(new Claims(none, none, none, none), things)
                .match(Posting.of(text), RealRules.facts(text), hits).stream()
                        .map(match -> ((Match.Said) match).at().in(text))
                        .toList();
    }
}
