package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Facts;
import org.jdcheck.facts.Occupations;
import org.jdcheck.facts.Occupations.Family;
import org.jdcheck.facts.Occupations.Named;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Duties of another occupation than the title's.
 *
 * <p>A duty is foreign when its words are typical of a family that is not near the title's, and none of its words is
 * typical of one that is; or when it is done inside another family's team. Work with other teams is nobody's foreign
 * duty. Silent where the title is not understood, where fewer than three duties are read, or where a third of them look
 * foreign: then it is the title that was misread.
 */
public record MismatchedDuty(Vocabulary vocabulary) implements Matcher {
    private static final int FEWEST_DUTIES = 3;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        Family own = facts.title() == null ? null : facts.title().family();
        if (own == null || facts.duties().size() < FEWEST_DUTIES) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Item duty : facts.duties()) {
            Named foreign = foreign(posting, hits, own, duty.span());
            if (foreign != null) {
                matches.add(new Match.Said(
                        withoutStop(posting.text(), duty.span()),
                        Map.of(
                                "own", own.name(),
                                "other", foreign.family().name(),
                                "words", foreign.at().in(posting.text()))));
            }
        }
        return matches.size() * 3 > facts.duties().size() ? List.of() : matches;
    }

    private @Nullable Named foreign(Posting posting, Hits hits, Family own, Span duty) {
        if (hits.anyWithin(vocabulary.of(Concept.COLLABORATION), duty)) {
            return null;
        }
        Occupations occupations = vocabulary.occupations();
        for (Named team : occupations.teamsIn(hits, duty)) {
            if (!own.isNear(team.family()) && isInsideTeam(posting.text(), duty, team.at())) {
                return team;
            }
        }
        Named foreign = null;
        for (Named words : occupations.dutiesIn(hits, duty)) {
            if (own.isNear(words.family())) {
                return null;
            }
            foreign = foreign == null ? words : foreign;
        }
        return foreign;
    }

    /** "within the analytics team": the preposition of belonging before the name, the word for a team behind it. */
    private static boolean isInsideTeam(String text, Span duty, Span name) {
        String before = text.substring(Math.max(duty.start(), name.start() - 24), name.start());
        String behind = text.substring(name.end(), Math.min(duty.end(), name.end() + 24));
        return before.matches(
                        "(?is).*\\b(within|inside|in|as part of|as a member of|of)\\s+(the|our|its)\\s+(\\w+\\s+)?")
                && behind.matches("(?is)\\s+(\\w+\\s+)?(team|squad|department|guild|chapter|function|group)s?\\b.*");
    }

    private static Span withoutStop(String text, Span duty) {
        char last = text.charAt(duty.end() - 1);
        return last == '.' || last == ';' ? new Span(duty.start(), duty.end() - 1) : duty;
    }
}
