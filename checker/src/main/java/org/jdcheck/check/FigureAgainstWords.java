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
 * Words about the post beside a figure that they do not allow ("full-time, 20 hours a week").
 *
 * @param otherwise words that, where they are claimed too, make the figure theirs
 * @param figures phrases with a number
 * @param beside phrases with a number that are a figure of the post only in the item of the words
 * @param least what the words allow at least
 * @param most what they allow at most
 */
public record FigureAgainstWords(
        Claims claims, Side words, Side otherwise, Side figures, Side beside, double least, double most)
        implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Span> said = claims.firm(words, posting, facts, hits);
        if (said.isEmpty() || !claims.all(otherwise, posting, facts, hits).isEmpty()) {
            return List.of();
        }
        for (Span at : claims.all(figures, posting, facts, hits)) {
            List<Match> matches = against(said.getFirst(), posting, hits, at);
            if (!matches.isEmpty()) {
                return matches;
            }
        }
        for (Span claim : said) {
            Span item = posting.itemAt(claim.start());
            for (Span at : claims.all(beside, posting, facts, hits)) {
                List<Match> matches = item.contains(at) ? against(claim, posting, hits, at) : List.of();
                if (!matches.isEmpty()) {
                    return matches;
                }
            }
        }
        return List.of();
    }

    private List<Match> against(Span claim, Posting posting, Hits hits, Span at) {
        Quantity quantity = Quantity.of(posting, at);
        if (quantity == null
                || (quantity.high() >= least && quantity.low() <= most)
                || claim.overlaps(quantity.at())
                || !claims.isFirm(posting, hits, quantity.at())) {
            return List.of();
        }
        boolean inOrder = claim.start() < quantity.at().start();
        Span earlier = inOrder ? claim : quantity.at();
        Span later = inOrder ? quantity.at() : claim;
        return List.of(new Match.Said(later, Map.of("first", earlier.in(posting.text()))));
    }
}
