package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.jspecify.annotations.Nullable;

/**
 * Duties of another occupation than the title's.
 *
 * <p>A duty is foreign when its words are typical of a family that is not near the title's, and none of its words is
 * typical of one that is; or when it is done inside another family's team. Work with other teams is nobody's foreign
 * duty. Silent where the title is not understood, where fewer than three duties are read, or where a third of them look
 * foreign: then it is the title that was misread.
 */
public record MismatchedDuty(Vocabulary vocabulary) implements org.jdcheck.rule.Matcher {
    private static final int FEWEST_DUTIES = 3;
    private static final int LONGEST_LINK = 24;
    private static final Pattern BELONGING = Pattern.compile(
            "(?i)\\b(?:within|inside|in|as part of|as a member of|of)\\s+(?:the|our|its)\\s+(?:\\w+\\s+)?$");
    private static final Pattern TEAM =
            Pattern.compile("(?i)^\\s+(?:\\w+\\s+)?(?:team|squad|department|guild|chapter|function|group)s?\\b");

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
            Span inside = own.isNear(team.family()) ? null : insideTeam(posting.text(), duty, team.at());
            if (inside != null) {
                return new Named(team.family(), inside);
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

    /** "the analytics team" behind a preposition of belonging: the words from the name to the word for a team, or null. */
    private static @Nullable Span insideTeam(String text, Span duty, Span name) {
        String before = text.substring(Math.max(duty.start(), name.start() - LONGEST_LINK), name.start());
        Matcher team = TEAM.matcher(text.substring(name.end(), Math.min(duty.end(), name.end() + LONGEST_LINK)));
        return BELONGING.matcher(before).find() && team.find() ? new Span(name.start(), name.end() + team.end()) : null;
    }

    private static Span withoutStop(String text, Span duty) {
        char last = text.charAt(duty.end() - 1);
        return last == '.' || last == ';' ? new Span(duty.start(), duty.end() - 1) : duty;
    }
}
