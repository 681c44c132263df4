package org.jdcheck.check;

import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Span;

/**
 * The words by which a run of search terms is known.
 *
 * @param titles words in which titles of posts end
 * @param searches words that searches for work hold anywhere ("jobs", "vacancies")
 * @param searchEnds words in which searches for work end ("job", "hiring")
 * @param prose words that only sentences have ("you", "our", "will")
 * @param channels words of a line that speaks of hashtags, and has none of its own to be found by
 */
public record SearchWords(
        PhraseSet titles, PhraseSet searches, PhraseSet searchEnds, PhraseSet prose, PhraseSet channels) {
    boolean endsInTitle(Hits hits, Span term) {
        return endsIn(hits, titles, term);
    }

    boolean isSearch(Hits hits, Span term) {
        return hits.anyWithin(searches, term) || endsIn(hits, searchEnds, term);
    }

    private static boolean endsIn(Hits hits, PhraseSet words, Span term) {
        return hits.within(words, term).stream().anyMatch(hit -> hit.at().end() >= term.end() - 1);
    }
}
