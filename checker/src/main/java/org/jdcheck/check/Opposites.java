package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdcheck.check.Claims.Side;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.OtherSubject;
import org.jdcheck.facts.Pay;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Two claims about the post that cannot both hold ("fully remote", "in the office five days a week"). Silent where the
 * posting names both side by side, which is a choice.
 *
 * @param topic words for what is denied on the one side and demanded or promised on the other, in whatever words; may be empty
 * @param more "years" or "pay": what is read of these speaks for the other side too; "" for nothing
 */
public record Opposites(Claims claims, Side one, Side other, PhraseSet topic, String more) implements Matcher {
    private static final int WORDS_OF_A_CHOICE = 5;
    private static final int FEWEST_MONTHS = 12;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Span> first =
                withTopic(claims.firm(one, posting, facts, hits), new TopicClaims(topic, true), posting, hits);
        if (first.isEmpty()) {
            return List.of();
        }
        List<Span> second = apartFrom(
                first,
                withFacts(
                        withTopic(
                                claims.firm(other, posting, facts, hits), new TopicClaims(topic, false), posting, hits),
                        posting,
                        facts));
        if (second.isEmpty() || isChoice(posting, facts, hits)) {
            return List.of();
        }
        if (hits.any(topic) && isOneSentence(posting, first, second)) {
            return List.of();
        }
        boolean inOrder = first.getFirst().start() < second.getFirst().start();
        Span earlier = inOrder ? first.getFirst() : second.getFirst();
        Span later = inOrder ? second.getFirst() : first.getFirst();
        return List.of(new Match.Said(later, Map.of("first", earlier.in(posting.text()))));
    }

    private List<Span> withTopic(List<Span> said, TopicClaims more, Posting posting, Hits hits) {
        if (!hits.any(topic)) {
            return said;
        }
        List<Span> all = new ArrayList<>(said);
        all.addAll(more.in(claims, posting, hits));
        return Claims.longest(all);
    }

    private List<Span> withFacts(List<Span> said, Posting posting, Facts facts) {
        List<Span> all = new ArrayList<>(said);
        if (more.equals("years")) {
            facts.years().stream()
                    .filter(years -> years.demanded() && years.minMonths() >= FEWEST_MONTHS)
                    .forEach(years -> all.add(years.at()));
        } else if (more.equals("pay")) {
            facts.pay().stream()
                    .map(Pay::at)
                    .filter(at -> !OtherSubject.governs(posting, at))
                    .forEach(all::add);
        }
        return all.size() == said.size() ? said : Claims.longest(all);
    }

    /** What a thing is needed for and what it is not may stand in one sentence. */
    private static boolean isOneSentence(Posting posting, List<Span> ones, List<Span> others) {
        Span item = posting.itemAt(ones.getFirst().start());
        return ones.stream().allMatch(item::contains) && others.stream().allMatch(item::contains);
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
