package org.jdcheck.phrase;

import org.jdcheck.posting.Span;

/**
 * A phrase found in the text.
 *
 * @param at its words
 * @param phrase its number among the phrases of its set, in the order in which they were added
 * @param firstWord the number of its first word in the text, for counting the words between two hits
 * @param lastWord the number of its last word
 */
public record Hit(Span at, int phrase, int firstWord, int lastWord) {
    /** How many words stand between this hit and the other; 0 where they touch, negative where they overlap. */
    public int wordsTo(Hit other) {
        return Math.max(other.firstWord - lastWord, firstWord - other.lastWord) - 1;
    }
}
