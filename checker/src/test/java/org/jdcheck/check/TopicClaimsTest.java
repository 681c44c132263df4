package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jdcheck.phrase.PhraseDictionary;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence demands a thing, denies it, or leaves it open. */
class TopicClaimsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    A licence is required.                          | demanded
                    You must hold a licence.                        | demanded
                    Licence: yes                                    | demanded
                    Without a licence you cannot be considered.     | demanded
                    No licence needed.                              | denied
                    You don't need a licence.                       | denied
                    A licence is not required.                      | denied
                    Licence: none                                   | denied
                    A licence is a plus.                            | open
                    We welcome you whether you have a licence.      | open
                    The licence of the shop hangs by the door.      | open
                    No licence abroad is needed.                    | open
                    """)
    void isReadFromTheWordsAround(String sentence, String claim) {
        assertEquals(claim, claim("Baker\n\n" + sentence + "\n"));
    }

    private static String claim(String text) {
        PhraseDictionary.Builder phrases = new PhraseDictionary.Builder();
        PhraseSet licence = phrases.add(List.of("licence"));
        PhraseSet none = phrases.add(List.of());
        var hits = phrases.build().scan(text);
        Posting posting = Posting.of(text);
        Claims claims = new Claims(none, none, none, none);
        boolean denied =
                !new TopicClaims(licence, true).in(claims, posting, hits).isEmpty();
        boolean demanded =
                !new TopicClaims(licence, false).in(claims, posting, hits).isEmpty();
        return denied && demanded ? "both" : denied ? "denied" : demanded ? "demanded" : "open";
    }
}
