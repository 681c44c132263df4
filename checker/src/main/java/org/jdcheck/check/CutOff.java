package org.jdcheck.check;

import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * A text that ends in the middle of a sentence.
 *
 * @param neverLast words that no sentence ends with
 */
public record CutOff(PhraseSet neverLast) implements Matcher {
    private static final int FEWEST_WORDS = 4;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        Span all = new Span(0, text.length()).trimmed(text);
        if (all.start() == all.end()) {
            return List.of();
        }
        Span line = posting.lineAt(all.end() - 1).span().trimmed(text);
        char last = text.charAt(all.end() - 1);
        if (hits.wordCount(line) < FEWEST_WORDS) {
            return List.of();
        }
        int from = hits.wordsBefore(all.end(), FEWEST_WORDS);
        Span end = new Span(Math.max(line.start(), Math.min(from, all.end() - 1)), all.end());
        boolean cut = last == ',' || (Characters.isWord(last) && endsInOneOfThem(hits, end));
        return cut ? List.of(new Match.Said(end)) : List.of();
    }

    private boolean endsInOneOfThem(Hits hits, Span end) {
        return hits.within(neverLast, end).stream().anyMatch(hit -> hit.at().end() == end.end());
    }
}
