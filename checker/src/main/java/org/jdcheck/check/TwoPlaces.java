package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * Two towns, each stated to be the place of work. Silent where one statement names several towns.
 *
 * @param towns towns of which none lies in another; each phrase holds all names of one
 * @param stated words behind which a town is the place of work
 * @param lookAlikes words behind which it is not
 */
public record TwoPlaces(Claims claims, PhraseSet towns, PhraseSet stated, PhraseSet lookAlikes) implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Hit> places = new ArrayList<>();
        for (Hit town : hits.of(towns)) {
            Hit announced = endingBefore(hits.of(stated), town);
            if (announced == null
                    || endingBefore(hits.of(lookAlikes), town) != null
                    || !claims.isOfThePost(
                            posting,
                            hits,
                            new Span(announced.at().start(), town.at().end()))) {
                continue;
            }
            if (hasSeveral(hits, posting.itemAt(town.at().start()))) {
                return List.of();
            }
            places.add(town);
        }
        for (Hit place : places) {
            if (place.phrase() != places.getFirst().phrase()) {
                return List.of(new Match.Said(
                        place.at(), Map.of("first", places.getFirst().at().in(posting.text()))));
            }
        }
        return List.of();
    }

    private static @Nullable Hit endingBefore(List<Hit> announcing, Hit town) {
        for (Hit hit : announcing) {
            if (hit.lastWord() + 1 == town.firstWord()) {
                return hit;
            }
        }
        return null;
    }

    private boolean hasSeveral(Hits hits, Span item) {
        return hits.within(towns, item).stream().map(Hit::phrase).distinct().count() > 1;
    }
}
