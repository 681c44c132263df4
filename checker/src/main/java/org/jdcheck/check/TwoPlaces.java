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
 * @param atStart words that do so only where an item begins with them
 * @param behind words before which a town is one
 * @param lookAlikes words behind which it is not
 */
public record TwoPlaces(
        Claims claims, PhraseSet towns, PhraseSet stated, PhraseSet atStart, PhraseSet behind, PhraseSet lookAlikes)
        implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Hit> places = new ArrayList<>();
        for (Hit town : hits.of(towns)) {
            Span announced = announced(posting, hits, town);
            if (announced == null
                    || hits.endingBefore(lookAlikes, town) != null
                    || !claims.isOfThePost(posting, hits, announced)) {
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

    /** The town with the words that make it the place of work; null where there are none. */
    private @Nullable Span announced(Posting posting, Hits hits, Hit town) {
        Hit before = hits.endingBefore(stated, town);
        if (before != null) {
            return new Span(before.at().start(), town.at().end());
        }
        Hit start = hits.endingBefore(atStart, town);
        if (start != null
                && posting.itemAt(start.at().start()).start() == start.at().start()) {
            return new Span(start.at().start(), town.at().end());
        }
        Hit after = hits.beginningBehind(behind, town);
        return after == null ? null : new Span(town.at().start(), after.at().end());
    }

    private boolean hasSeveral(Hits hits, Span item) {
        return hits.within(towns, item).stream().map(Hit::phrase).distinct().count() > 1;
    }
}
