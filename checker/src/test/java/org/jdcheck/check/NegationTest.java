package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jdcheck.RealRules;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a "no" reaches. */
class NegationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "We have no age limit.                              | age limit",
                "You need not be a native speaker.                  | native speaker",
                "A degree in law is not needed.                     | degree",
                "You are never asked to pay a fee.                  | fee",
            })
    void whatStandsBehindANoOrIsWaivedIsDenied(String text, String words) {
        assertTrue(reaches(text, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "No experience needed, but you are strong.          | strong",
                "No delays, no excuses ever.                        | no excuses",
                "No sponsorship and no students.                    | no students",
                "Not here: we want winners.                         | winners",
                "Good sight without glasses, full hearing.          | full hearing",
                "If you aren't a rock star, keep scrolling.         | rock star",
            })
    void aNoEndsWithItsClauseAndDoesNotDenyASecondOne(String text, String words) {
        assertFalse(reaches(text, words));
    }

    private static boolean reaches(String text, String words) {
        Posting posting = Posting.of(text);
        int start = text.indexOf(words);
        return Negation.reaches(
                RealRules.book().vocabulary(),
                List.of(),
                text,
                RealRules.book().scan(text),
                posting.itemAt(start),
                new Span(start, start + words.length()));
    }
}
