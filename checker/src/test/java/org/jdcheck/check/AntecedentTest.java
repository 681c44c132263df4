package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jdcheck.RealRules;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a "he" or "her" stands. */
class AntecedentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The successful candidate sends his CV.             | his | JOBHOLDER",
                "The candidate lays bricks. He works alone.         | He  | JOBHOLDER",
                "You report to Dr Lee, and she trains you.          | she | SOMEBODY_ELSE",
                "Our founder began in her garage.                   | her | SOMEBODY_ELSE",
                "You help the patient with his meals.               | his | SOMEBODY_ELSE",
                "The shop stands in the high street. His is red.    | His | UNKNOWN",
            })
    void isThePersonNamedBefore(String text, String words, Antecedent.Who who) {
        Posting posting = Posting.of(text);
        int start = text.indexOf(words);
        assertEquals(
                who,
                Antecedent.of(
                        RealRules.book().vocabulary(),
                        posting,
                        RealRules.book().scan(text),
                        posting.itemAt(start),
                        new Span(start, start + words.length())));
    }
}
