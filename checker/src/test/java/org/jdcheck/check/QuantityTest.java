package org.jdcheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Objects;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figure a phrase with a number states. */
class QuantityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We work five days a week.        | five days    | 5    | 5",
                "We work 37.5 hours a week.       | 5 hours      | 37.5 | 37.5",
                "We work 20-30 hours a week.      | 30 hours     | 20   | 30",
                "Room 12,five days a week.        | five days    | 5    | 5",
                "We need you for two.5 of us go.  | two          | 2    | 2",
            })
    void isReadWhateverIsGluedToIt(String text, String words, double low, double high) {
        int start = text.indexOf(words);
        Quantity quantity = Quantity.of(Posting.of(text), new Span(start, start + words.length()));

        assertNotNull(quantity);
        assertEquals(low, Objects.requireNonNull(quantity).low());
        assertEquals(high, quantity.high());
    }
}
