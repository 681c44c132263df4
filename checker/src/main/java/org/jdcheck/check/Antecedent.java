package org.jdcheck.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdcheck.facts.Concept;
import org.jdcheck.facts.Vocabulary;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;

/**
 * For whom a "he" or "her" stands: the person to be hired, or somebody else.
 *
 * <p>A sentence that says "you" speaks to the person to be hired, so that its "he" is another one. Otherwise the nearest
 * person named before it in the sentence counts, and failing that the first one of the sentence before.
 */
final class Antecedent {
    enum Who {
        JOBHOLDER,
        SOMEBODY_ELSE,
        UNKNOWN
    }

    private static final int FARTHEST = 300;

    private static final Pattern YOU = Pattern.compile("(?i)\\byou(?:r|rs|rself)?\\b");
    private static final Pattern PRONOUN = Pattern.compile("(?i)(?:s?he|his|her|hers|him|himself|herself)\\b.*");

    /** "Dr Lee", "our chef", "Anna Smith": the name of a person in two words is told from that of a firm by its list of first names. */
    private static final Pattern SOMEBODY = Pattern.compile(
            "\\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady|Fr|Sister|Judge)\\.? [A-Z]|\\b(?i:our|my|their|whose|the firm's|the company's) (?i:[a-z-]+ ){0,2}(?i:founder|co-founder|owner|ceo|cto|manager|director|head|chef|boss|partner|president|principal|leader|lead|chairman|chair|headteacher|colleague|doctor|supervisor|son|daughter|mother|father)s?\\b|\\b(?i:who (?:leaves|left|is leaving|has left|retires|is retiring|trained|founded|started|runs)|outgoing|departing|former|previous|founder|founded by|led by|(?:report|reports|reporting|assistant|secretary|advisor|deputy) to)\\b");

    /** "You'll have an editor": one more person than the one spoken to. */
    private static final Pattern MET = Pattern.compile(
            "(?i)\\byou(?:'ll|’ll| will| would|'d|’d|)?(?: also| both)? (?:have|get|meet|join|work|sit|share|report|assist|support|help|follow|replace|succeed|take over|learn|shadow)\\b");

    /** "Ask for Darlene.", "Contact Ng at the shop." */
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?i:ask for|contact|call|ring|phone|email|e-mail|text|write to|speak to|talk to|report to|meet) (?:[A-Z][a-z]+)\\b");

    /** "(to the programmer": one with whom the work is done. */
    private static final Pattern WORKED_WITH = Pattern.compile("(?i)\\b(?:to|with|from|by|under|behind|between) $");

    /** The last word of a short first line, without what follows a comma or bracket. */
    private static final Pattern TITLE =
            Pattern.compile("\\A\\s*(?:[\\w'’/&-]+ ){0,4}([A-Za-z-]{4,})(?=\\s*(?:[,(:|–-][^\\n]{0,60})?\\n)");

    private static final Pattern NOTHING = Pattern.compile("(?!)");

    private static final Pattern GENERIC = Pattern.compile(
            "(?i)the (?:person|individual|professional|successful|ideal|employee|hire|starter|recruit|candidate|applicant)");

    private Antecedent() {}

    /** True for words that begin with a pronoun of one sex. */
    static boolean isPronoun(String words) {
        return PRONOUN.matcher(words).matches();
    }

    static Who of(Vocabulary vocabulary, Posting posting, Hits hits, Span item, Span at) {
        String text = posting.text();
        if (YOU.matcher(at.in(text)).find()
                || YOU.matcher(text.substring(item.start(), at.start())).find()
                || YOU.matcher(text.substring(at.end(), Math.max(at.end(), item.end())))
                        .find()) {
            return Who.SOMEBODY_ELSE;
        }
        if (isSamePronoun(text, item, at)) {
            return of(vocabulary, posting, hits, item, new Span(item.start(), item.start() + firstWord(text, item)));
        }
        Who here = person(vocabulary, text, hits, new Span(item.start(), at.start()), true);
        if (here != Who.UNKNOWN || item.start() == 0) {
            return here;
        }
        Span before = posting.itemAt(lastVisibleBefore(text, item.start()));
        if (before.end() > item.start() || item.start() - before.start() > FARTHEST) {
            return Who.UNKNOWN;
        }
        return ofSentenceBefore(vocabulary, posting, hits, before, item);
    }

    /** "He will quote … before he leaves": both are the same one. */
    private static boolean isSamePronoun(String text, Span item, Span at) {
        int length = firstWord(text, item);
        String first = text.substring(item.start(), item.start() + length);
        return at.start() > item.start()
                && at.end() > item.start() + length
                && (first.equalsIgnoreCase("he") || first.equalsIgnoreCase("she"))
                && isMale(first) == isMale(at.in(text));
    }

    private static boolean isMale(String pronoun) {
        return pronoun.regionMatches(true, 0, "hi", 0, 2)
                || pronoun.regionMatches(true, 0, "he ", 0, 3)
                || pronoun.equalsIgnoreCase("he");
    }

    private static int firstWord(String text, Span item) {
        int end = item.start();
        while (end < item.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - item.start();
    }

    private static Who ofSentenceBefore(Vocabulary vocabulary, Posting posting, Hits hits, Span before, Span item) {
        String text = posting.text();
        int length = firstWord(text, before);
        String first = text.substring(before.start(), before.start() + length);
        boolean goesOn = (first.equalsIgnoreCase("he") || first.equalsIgnoreCase("she"))
                && text.regionMatches(true, item.start(), first, 0, length);
        if (goesOn) {
            return of(vocabulary, posting, hits, before, new Span(before.start(), before.start() + length));
        }
        Who previous = person(vocabulary, text, hits, before, false);
        Matcher you = YOU.matcher(before.in(text));
        boolean speaksToYou = you.find();
        if (previous == Who.JOBHOLDER) {
            return speaksToYou && MET.matcher(before.in(text)).find() ? Who.SOMEBODY_ELSE : previous;
        }
        return previous == Who.UNKNOWN
                        && (speaksToYou || NAMED.matcher(before.in(text)).find())
                ? Who.SOMEBODY_ELSE
                : previous;
    }

    private static int lastVisibleBefore(String text, int offset) {
        int at = offset - 1;
        while (at > 0 && !Character.isLetterOrDigit(text.charAt(at))) {
            at--;
        }
        return Math.max(0, at);
    }

    /** The last person named in the stretch, or the first one. */
    private static Who person(Vocabulary vocabulary, String text, Hits hits, Span stretch, boolean last) {
        int jobholder = -1;
        int other = -1;
        for (Hit hit : hits.within(vocabulary.of(Concept.JOBHOLDER), stretch)) {
            if (isWorkedWith(text, stretch, hit.at())) {
                other = nearer(other, hit.at().start(), last);
            } else {
                jobholder = last || jobholder < 0 ? hit.at().start() : jobholder;
            }
        }
        Matcher titled = nameOfThePost(text).matcher(text).region(stretch.start(), stretch.end());
        while (titled.find()) {
            jobholder = last || jobholder < 0 ? titled.start() : jobholder;
        }
        for (Hit hit : hits.within(vocabulary.of(Concept.OTHER_PEOPLE), stretch)) {
            boolean one =
                    text.charAt(hit.at().end() - 1) != 's' && !hit.at().in(text).endsWith("n");
            other = one || hit.at().in(text).equalsIgnoreCase("child")
                    ? nearer(other, hit.at().start(), last)
                    : other;
        }
        for (Hit hit : hits.within(vocabulary.of(Concept.FIRST_NAME), stretch)) {
            boolean capital = Character.isUpperCase(text.charAt(hit.at().start()));
            other = capital ? nearer(other, hit.at().start(), last) : other;
        }
        Matcher somebody = SOMEBODY.matcher(stretch.in(text));
        while (somebody.find()) {
            other = nearer(other, stretch.start() + somebody.start(), last);
        }
        if (jobholder < 0 && other < 0) {
            return Who.UNKNOWN;
        }
        boolean isOther = jobholder < 0 || (other >= 0 && (last ? other > jobholder : other < jobholder));
        return isOther ? Who.SOMEBODY_ELSE : Who.JOBHOLDER;
    }

    /** "Flag problems to the programmer (she …)". */
    private static boolean isWorkedWith(String text, Span stretch, Span at) {
        return text.regionMatches(true, at.start(), "the ", 0, 4)
                && at.in(text).indexOf(' ') == at.in(text).lastIndexOf(' ')
                && !GENERIC.matcher(at.in(text)).matches()
                && WORKED_WITH
                        .matcher(text.substring(stretch.start(), at.start()))
                        .find();
    }

    /** "The bookkeeper", "a project lead", where the first line ends with that word. */
    private static Pattern nameOfThePost(String text) {
        Matcher title = TITLE.matcher(text);
        if (!title.find()) {
            return NOTHING;
        }
        return Pattern.compile(
                "\\b(?:the|a|an|each|every) (?:[a-z-]+ )?" + Pattern.quote(title.group(1)) + "\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private static int nearer(int known, int found, boolean last) {
        return known < 0 ? found : last ? Math.max(known, found) : Math.min(known, found);
    }
}
