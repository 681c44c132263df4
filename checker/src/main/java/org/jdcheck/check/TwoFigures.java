package org.jdcheck.check;

import java.util.ArrayList;
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
 * Two figures for the same thing that differ ("10 % travel", "the role involves 50 % travel"). Silent where one item names
 * several: these are posts of different kinds, or a choice.
 */
public record TwoFigures(Claims claims, Side figures) implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Quantity> firm = new ArrayList<>();
        for (Span at : claims.all(figures, posting, facts, hits)) {
            Quantity quantity = Quantity.of(posting, at);
            if (quantity == null || !claims.isFirm(posting, hits, quantity.at())) {
                continue;
            }
            if (!firm.isEmpty()
                    && posting.itemAt(firm.getLast().at().start()).contains(quantity.at())
                    && firm.getLast().isApartFrom(quantity)) {
                return List.of();
            }
            firm.add(quantity);
        }
        for (Quantity quantity : firm) {
            if (quantity.isApartFrom(firm.getFirst())) {
                return List.of(new Match.Said(
                        quantity.at(), Map.of("first", firm.getFirst().at().in(posting.text()))));
            }
        }
        return List.of();
    }
}
