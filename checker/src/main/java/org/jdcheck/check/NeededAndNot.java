package org.jdcheck.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * The same thing needed or given in one sentence, and not needed or not given in another ("French is required", "you need no
 * French").
 *
 * @param things each phrase holds all names of one thing
 */
public record NeededAndNot(Claims claims, PhraseSet things) implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (!hits.any(things)) {
            return List.of();
        }
        Map<Integer, Span> denials = new HashMap<>();
        new TopicClaims(things, true)
                .each(claims, posting, hits)
                .forEach(claim -> denials.putIfAbsent(claim.getKey(), claim.getValue()));
        for (Entry<Integer, Span> claim : new TopicClaims(things, false).each(claims, posting, hits)) {
            Span denial = denials.get(claim.getKey());
            Span demand = claim.getValue();
            if (denial != null && !posting.itemAt(denial.start()).contains(demand)) {
                boolean inOrder = denial.start() < demand.start();
                return List.of(new Match.Said(
                        inOrder ? demand : denial, Map.of("first", (inOrder ? denial : demand).in(posting.text()))));
            }
        }
        return List.of();
    }
}
