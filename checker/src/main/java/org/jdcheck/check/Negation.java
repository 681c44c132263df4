package org.jdcheck.check;

import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Span;

/** Whether a sentence denies what some of its words say: before them ("no age limit") or behind ("is not needed"). */
final class Negation {
    private static final int WORDS_BEFORE = 7;
    private static final int WORDS_BEHIND = 8;

    /**
     * "No experience needed, but …", "you won't be bored: …", "(agencies need not call) …": what a negation before it does not
     * reach.
     */
    private static final Pattern END_OF_REACH = Pattern.compile(
            "(?i)[;:•|]|[.!?]\\s|\\s[-–—]\\s|^[^(]*\\)|\\b(?:but|however|although|though)\\b|,\\s*(?:(?:and|so)\\s+)?(?:you|we|he|she|they|it|this|our|your|please|must|only)\\b");

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[;:•|]|[.!?]\\s|\\s[-–—]\\s");

    /** "If you aren't one, keep scrolling" demands what it seems to deny. */
    private static final Pattern CONDITION = Pattern.compile(
            "(?i)\\b(?:if|unless|those who|anyone who|people who|whoever)\\b(?:\\s+[\\w'’]+){0,5}[^.;!?\\w]*$");

    private static final Pattern TURNED_AWAY = Pattern.compile(
            "(?i)\\b(?:keep scrolling|scroll on|(?:look|go|apply|try) (?:elsewhere|somewhere else)|move (?:on|along)|need not (?:apply|bother)|(?:do not|don['’]t) (?:apply|bother|waste|call|ring|write)|(?:not|isn['’]t) (?:be )?(?:for you|the (?:place|job|role))|save (?:us|yourself)|stay (?:away|home)|find it (?:hard|difficult|tough)|struggle|hate it|won['’]t (?:last|fit|like|enjoy)|wrong (?:place|job|ad)|walk away|swipe left)\\b");

    private Negation() {}

    static boolean reaches(Vocabulary vocabulary, String text, Hits hits, Span item, Span at) {
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        if (from >= at.start()) {
            return isWaived(vocabulary, text, hits, item, at);
        }
        for (Hit hit : hits.within(vocabulary.of(Concept.NEGATION), new Span(from, at.start()))) {
            boolean onlySounds = hits.within(vocabulary.of(Concept.NOT_NEGATION), item).stream()
                    .anyMatch(idiom -> idiom.at().overlaps(hit.at()));
            if (!onlySounds
                    && !END_OF_REACH
                            .matcher(text.substring(hit.at().end(), at.start()))
                            .find()
                    && !isDemand(text, item, hit.at(), at)) {
                return true;
            }
        }
        return isWaived(vocabulary, text, hits, item, at);
    }

    private static boolean isDemand(String text, Span item, Span negation, Span at) {
        return CONDITION.matcher(text.substring(item.start(), negation.start())).find()
                && at.end() < item.end()
                && TURNED_AWAY.matcher(text.substring(at.end(), item.end())).find();
    }

    private static boolean isWaived(Vocabulary vocabulary, String text, Hits hits, Span item, Span at) {
        int to = Math.min(item.end(), hits.wordsBehind(at.end(), WORDS_BEHIND));
        if (at.end() >= to) {
            return false;
        }
        for (Hit hit : hits.within(vocabulary.of(Concept.WAIVER), new Span(at.end(), to))) {
            if (!END_OF_CLAUSE
                    .matcher(text.substring(at.end(), hit.at().start()))
                    .find()) {
                return true;
            }
        }
        return false;
    }
}
