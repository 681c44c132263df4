package org.jdcheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a sentence speaks of the post or of somebody and something else. */
class OtherSubjectTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    You come to the office four days a week.                  | four days          | false
                    The post requires four days a week.                       | four days          | false
                    The successful candidate works four days a week.          | four days          | false
                    The baker works four days a week.                         | four days          | false
                    Four days a week in our shop.                             | Four days          | false
                    The chief executive comes in four days a week.            | four days          | true
                    They come to the office four days a week.                 | four days          | true
                    Your counterpart's workplace is in Hamburg.               | workplace          | true
                    Five years is the least any mentor here has.              | Five years         | true
                    A bachelor's degree is what half our guests work towards. | bachelor's degree  | true
                    A bachelor's degree is what the role needs.               | bachelor's degree  | false
                    """)
    void isToldFromThePost(String sentence, String words, boolean another) {
        String text = "Baker\n\n" + sentence + "\n";
        int start = text.indexOf(words);
        assertEquals(another, OtherSubject.governs(Posting.of(text), new Span(start, start + words.length())));
    }
}
