package org.jdcheck.check;

import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
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

    private static final Pattern OR = Pattern.compile("(?i)\\b(?:or|nor)\\b");
    private static final int FARTHEST_OR = 20;
    private static final Pattern OWN_NEGATION = Pattern.compile("(?i)^(?:no|never|nobody|not)\\b");
    private static final Pattern LISTED = Pattern.compile("(?i),|&|\\b(?:and|or)\\b");

    private Negation() {}

    static boolean reaches(
            Vocabulary vocabulary, List<PhraseSet> choosing, String text, Hits hits, Span item, Span at) {
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        if (from >= at.start()) {
            return isWaived(vocabulary, text, hits, item, at);
        }
        for (Hit hit : hits.within(vocabulary.of(Concept.NEGATION), new Span(from, at.start()))) {
            boolean onlySounds = hits.within(vocabulary.of(Concept.NOT_NEGATION), item).stream()
                    .anyMatch(idiom -> idiom.at().overlaps(hit.at()));
            String between = text.substring(hit.at().end(), at.start());
            if (!onlySounds
                    && !chooses(choosing, hits, item, hit.at(), at)
                    && !isSaidAgain(at.in(text), between)
                    && !END_OF_REACH.matcher(between).find()
                    && !isOfAnEarlierItem(text, item, hit.at(), at, between)
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

    /** "We never hire smokers" refuses them, "nobody with a beard is turned away" does not. */
    private static boolean chooses(List<PhraseSet> choosing, Hits hits, Span item, Span negation, Span at) {
        return choosing.stream()
                        .flatMap(words -> hits.within(words, item).stream())
                        .anyMatch(hit -> hit.at().overlaps(negation))
                && choosing.stream()
                        .flatMap(words -> hits.within(words, item).stream())
                        .noneMatch(
                                hit -> hit.at().start() >= at.end() && hits.anyWithin(choosing.getFirst(), hit.at()));
    }

    /** "No sponsorship and no students": the second "no" is not denied by the first. */
    private static boolean isSaidAgain(String words, String between) {
        return OWN_NEGATION.matcher(words).find() && LISTED.matcher(between).find();
    }

    /** "Good sight without glasses, full hearing": a "without" reaches over a comma only where an "or" follows. */
    private static boolean isOfAnEarlierItem(String text, Span item, Span negation, Span at, String between) {
        int to = Math.min(item.end(), at.end() + FARTHEST_OR);
        return negation.in(text).equalsIgnoreCase("without")
                && between.indexOf(',') >= 0
                && !OR.matcher(text.substring(negation.end(), Math.max(negation.end(), to)))
                        .find();
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
