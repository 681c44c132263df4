package org.jdcheck.facts;

import java.util.List;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/** One posting being read: its text, where the vocabulary's words stand in it, and the questions readers ask of them. */
record Reading(Posting posting, Hits hits, Vocabulary vocabulary) {
    List<Hit> all(Concept concept) {
        return hits.of(vocabulary.of(concept));
    }

    boolean has(Concept concept, Span span) {
        return hits.anyWithin(vocabulary.of(concept), span);
    }

    List<Hit> within(Concept concept, Span span) {
        return hits.within(vocabulary.of(concept), span);
    }

    /** True where the item stands under a heading of preferences, or says itself that it is one. */
    boolean isPreferred(Span item) {
        return posting.sectionAt(item.start()).kind() == Section.Kind.PREFERRED || has(Concept.PREFERENCE, item);
    }

    /** True where the words stand in the heading of their section. */
    boolean isInHeading(Span words) {
        Span heading = posting.sectionAt(words.start()).heading();
        return heading != null && heading.contains(words);
    }

    /** The part of the span around the words, at most so many characters before and behind. */
    static Span around(Span words, int before, int behind, Span limit) {
        return new Span(
                Math.max(limit.start(), words.start() - before),
                Math.max(words.end(), Math.min(limit.end(), words.end() + behind)));
    }
}
