package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Words of several kinds, innocent one by one, that stand close together in one sentence: what makes a kind of fault, and
 * not one wording of it. Quoted is what reaches from the first of them to the last.
 *
 * @param kinds one set for each kind of words; all must be there, in any order, and share no words
 * @param mostWords how many words and marks they may take up together
 * @param lookAlikes longer wordings that hold the same words and are innocent
 * @param innocent words that make the whole sentence innocent
 */
public record Together(
        List<PhraseSet> kinds, int mostWords, PhraseSet lookAlikes, PhraseSet innocent, Surroundings surroundings)
        implements Matcher {
    public Together {
        kinds = List.copyOf(kinds);
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        int reached = 0;
        for (Hit first : hits.of(kinds.getFirst())) {
            Span item = posting.itemAt(first.at().start());
            if (first.at().start() < reached || !counts(hits, item, first.at())) {
                continue;
            }
            Span all = reach(hits, item, first.at());
            if (all != null
                    && all.start() >= reached
                    && !hits.anyWithin(innocent, item)
                    && !surroundings.turn(posting, hits, all)) {
                matches.add(new Match.Said(all));
                reached = all.end();
            }
        }
        return matches;
    }

    /** From the first to the last word of all kinds, each as near as it stands; null where one is missing or too far. */
    private @Nullable Span reach(Hits hits, Span item, Span first) {
        List<Span> taken = new ArrayList<>(List.of(first));
        Span all = first;
        for (PhraseSet kind : kinds.subList(1, kinds.size())) {
            Span nearest = null;
            for (Hit hit : hits.within(kind, item)) {
                Span wider = cover(all, hit.at());
                boolean isFree = taken.stream().noneMatch(span -> span.overlaps(hit.at()));
                if (isFree
                        && counts(hits, item, hit.at())
                        && (nearest == null || length(wider) < length(cover(all, nearest)))) {
                    nearest = hit.at();
                }
            }
            if (nearest == null) {
                return null;
            }
            taken.add(nearest);
            all = cover(all, nearest);
        }
        return hits.wordCount(all) <= mostWords ? all : null;
    }

    private boolean counts(Hits hits, Span item, Span at) {
        return item.contains(at)
                && hits.within(lookAlikes, item).stream()
                        .noneMatch(lookAlike -> lookAlike.at().overlaps(at));
    }

    private static int length(Span span) {
        return span.end() - span.start();
    }

    private static Span cover(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
