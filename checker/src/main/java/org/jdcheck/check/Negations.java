package org.jdcheck.check;

import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * The surroundings in which words mean the opposite of what they say: a negation shortly before them, a sentence that
 * welcomes, an equal-opportunity statement.
 */
public record Negations(PhraseSet negation, PhraseSet welcome, PhraseSet equalOpportunity) {
    private static final int WORDS_BEFORE = 6;

    boolean turn(Posting posting, Hits hits, Span at) {
        if (posting.sectionAt(at.start()).kind() == Section.Kind.EQUAL_OPPORTUNITY) {
            return true;
        }
        Span item = posting.itemAt(at.start());
        if (hits.anyWithin(equalOpportunity, item) || hits.anyWithin(welcome, item)) {
            return true;
        }
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        return from < at.start() && hits.anyWithin(negation, new Span(from, at.start()));
    }
}
