package org.jdcheck.check;

import java.util.List;
import java.util.Map;
import org.jdcheck.check.Claims.Side;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Two claims about the post that cannot both hold ("fully remote", "in the office five days a week"). Silent where the
 * posting names both side by side, which is a choice.
 */
public record Opposites(Claims claims, Side one, Side other) implements Matcher {
    private static final int WORDS_OF_A_CHOICE = 5;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Span> first = claims.firm(one, posting, facts, hits);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Span> second = apartFrom(first, claims.firm(other, posting, facts, hits));
        if (second.isEmpty() || isChoice(posting, facts, hits)) {
            return List.of();
        }
        boolean inOrder = first.getFirst().start() < second.getFirst().start();
        Span earlier = inOrder ? first.getFirst() : second.getFirst();
        Span later = inOrder ? second.getFirst() : first.getFirst();
        return List.of(new Match.Said(later, Map.of("first", earlier.in(posting.text()))));
    }

    /** "No overtime" is no claim of "overtime". */
    private static List<Span> apartFrom(List<Span> ones, List<Span> others) {
        return others.stream()
                .filter(at -> ones.stream().noneMatch(at::overlaps))
                .toList();
    }

    /** "Full-time / part-time", "hybrid or fully remote": both within a few words of one item. */
    private boolean isChoice(Posting posting, Facts facts, Hits hits) {
        List<Span> ones = claims.all(one, posting, facts, hits);
        List<Span> others = apartFrom(ones, claims.all(other, posting, facts, hits));
        for (Span at : ones) {
            Span item = posting.itemAt(at.start());
            for (Span beside : others) {
                if (item.contains(beside)
                        && hits.wordCount(new Span(
                                        Math.min(at.end(), beside.end()), Math.max(at.start(), beside.start())))
                                <= WORDS_OF_A_CHOICE) {
                    return true;
                }
            }
        }
        return false;
    }
}
