package org.jdcheck.check;

import java.util.Set;
import java.util.regex.Pattern;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;

/**
 * What stands around words and says whether they are what a rule is about: not in an equal-opportunity statement, behind
 * a negation, in a sentence that welcomes, about people the jobholder works for, or in a section that the rule leaves out.
 *
 * @param notIn sections in which the words mean something else
 * @param everywhere true where only those sections count, and nothing else that stands around the words
 */
public record Surroundings(
        PhraseSet negation,
        PhraseSet welcome,
        PhraseSet equalOpportunity,
        PhraseSet otherPeople,
        PhraseSet waiver,
        Set<Section.Kind> notIn,
        boolean everywhere) {
    public Surroundings {
        notIn = Set.copyOf(notIn);
    }

    private static final int WORDS_BEFORE = 6;
    private static final int WORDS_BEHIND = 2;
    private static final int WORDS_OF_WAIVER = 8;
    private static final Pattern COLLEAGUE = Pattern.compile(
            "(?i)\\b(?:report(?:s|ing)? to|led by|founder|founded by|our (?:manager|ceo|chef|director|head|owner))\\b");

    /** "our clients are native speakers", "young and energetic patients": people the jobholder works for. */
    private boolean isAboutOtherPeople(Hits hits, Span item, Span at) {
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        int to = Math.min(item.end(), hits.wordsBehind(at.end(), WORDS_BEHIND));
        return (from < at.start() && hits.anyWithin(otherPeople, new Span(from, at.start())))
                || (at.end() < to && hits.anyWithin(otherPeople, new Span(at.end(), to)));
    }

    /** "His first job was that of a barman": a sentence about a person who is there already. */
    private static boolean isAboutSomebody(String text, Span item, Span at) {
        return at.start() > item.start()
                && (text.regionMatches(true, item.start(), "his ", 0, 4)
                        || text.regionMatches(true, item.start(), "her ", 0, 4)
                        || COLLEAGUE
                                .matcher(text.substring(item.start(), at.start()))
                                .find());
    }

    /** "the Recent Graduates Program": several words, each with a capital, inside a sentence that goes on in small letters. */
    static boolean isName(String text, Span item, Span at) {
        if (at.start() == item.start() || at.in(text).indexOf(' ') < 0) {
            return false;
        }
        boolean capital = true;
        boolean wordStart = true;
        for (int i = at.start(); i < at.end(); i++) {
            char c = text.charAt(i);
            if (wordStart && Character.isLetter(c)) {
                capital &= Character.isUpperCase(c);
            }
            wordStart = !Character.isLetter(c);
        }
        String before = text.substring(item.start(), at.start());
        boolean smallLetters = before.chars().anyMatch(Character::isLowerCase);
        boolean allCapitals = at.in(text).chars().noneMatch(Character::isLowerCase);
        return capital && smallLetters && !allCapitals;
    }

    /** True where the surroundings turn the words; whether they are part of a name is a question of its own. */
    boolean turn(Posting posting, Hits hits, Span at) {
        Section.Kind section = posting.sectionAt(at.start()).kind();
        if (notIn.contains(section)) {
            return true;
        }
        return !everywhere && (section == Section.Kind.EQUAL_OPPORTUNITY || areTurned(posting, hits, at));
    }

    private boolean areTurned(Posting posting, Hits hits, Span at) {
        Span item = posting.itemAt(at.start());
        if (isAboutSomebody(posting.text(), item, at)) {
            return true;
        }
        if (hits.anyWithin(equalOpportunity, item) || hits.anyWithin(welcome, item)) {
            return true;
        }
        int behind = Math.min(item.end(), hits.wordsBehind(at.end(), WORDS_OF_WAIVER));
        if (at.end() < behind && hits.anyWithin(waiver, new Span(at.end(), behind))) {
            return true;
        }
        if (isAboutOtherPeople(hits, item, at)) {
            return true;
        }
        int from = Math.max(item.start(), hits.wordsBefore(at.start(), WORDS_BEFORE));
        return from < at.start() && hits.anyWithin(negation, new Span(from, at.start()));
    }
}
