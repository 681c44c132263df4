package org.jdcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Slots of a template that nobody filled in: brackets of any kind that hold the name of a thing ("[Company Name]") or tell
 * the writer what to put there ("&lt;insert two sentences&gt;").
 *
 * @param things words that make a slot where they are all that the brackets hold
 * @param orders words that make a slot where the brackets begin with them
 * @param inParentheses words that make a slot where round brackets, which prose has too, begin with them
 * @param leadIns words behind which a noun must follow ("our", "based in"): round brackets there hold no aside
 * @param lookAlikes words that take the meaning from a bracket in which, or close before which, they stand
 */
public record Slots(
        PhraseSet things, PhraseSet orders, PhraseSet inParentheses, PhraseSet leadIns, PhraseSet lookAlikes)
        implements Matcher {
    private static final String OPEN = "[<{(«";
    private static final String CLOSE = "]>})»";
    private static final int LONGEST = 240;
    private static final int MOST_MARKS = 6;
    private static final int MOST_WORDS = 5;
    private static final Pattern SMALL_WORD = Pattern.compile("\\b\\p{Ll}");
    private static final int WORDS_BEFORE = 6;

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        String text = posting.text();
        List<Match> matches = new ArrayList<>();
        int reached = 0;
        for (int i = 0; i < text.length(); i++) {
            int kind = i < reached ? -1 : OPEN.indexOf(text.charAt(i));
            if (kind < 0) {
                continue;
            }
            char open = text.charAt(i);
            Span inside = inside(text, i, CLOSE.charAt(kind));
            boolean filledByProgram = inside != null && text.startsWith("{{", i) && isOneName(text, inside);
            if (inside == null || (!filledByProgram && !isSlot(hits, text, inside, open, i))) {
                continue;
            }
            Span slot = widened(text, inside, open, CLOSE.charAt(kind));
            if (!isInnocent(hits, slot) && !endsQuotation(text, slot.end())) {
                matches.add(new Match.Said(slot));
                reached = slot.end();
            }
        }
        return matches;
    }

    /** What stands between the bracket and its partner in the same line, without the space at its ends; null where nothing does. */
    private static @Nullable Span inside(String text, int open, char close) {
        int start = open;
        while (start < text.length() && text.charAt(start) == text.charAt(open)) {
            start++;
        }
        for (int i = start; i < text.length() && i - start <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == text.charAt(open)) {
                return null;
            }
            if (c == close) {
                Span inside = new Span(start, i).trimmed(text);
                return inside.start() == inside.end() ? null : inside;
            }
        }
        return null;
    }

    /** "CV - [Your Name]" in quotation marks is what the applicant is to write. */
    private static boolean endsQuotation(String text, int end) {
        return end < text.length() && "\"”’»".indexOf(text.charAt(end)) >= 0;
    }

    private boolean isSlot(Hits hits, String text, Span inside, char open, int bracket) {
        for (Hit order : hits.within(open == '(' ? inParentheses : orders, inside)) {
            if (order.at().start() == inside.start()) {
                return true;
            }
        }
        if (open == '(') {
            return followsLeadIn(hits, text, bracket) && isMadeOfThings(hits, text, inside);
        }
        return (open == '{' && isOneName(text, inside) && hits.wordCount(inside) <= 3)
                || (isMadeOfThings(hits, text, inside)
                        || isNameOfThing(hits, text, inside)
                        || (open == '[' && isMarkForFigure(text, inside)));
    }

    /** True where the bracket stands where a noun should: "our (town) branch". */
    private boolean followsLeadIn(Hits hits, String text, int bracket) {
        int end = bracket;
        while (end > 0 && Characters.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int from = hits.wordsBefore(bracket, 2);
        int last = end;
        return hits.within(leadIns, new Span(Math.min(from, last), last)).stream()
                .anyMatch(hit -> hit.at().end() == last);
    }

    /** "[#]", "[??]", "[___]": where a figure or a word should stand. */
    private static boolean isMarkForFigure(String text, Span inside) {
        return inside.end() - inside.start() <= MOST_MARKS
                && inside.in(text).chars().allMatch(c -> "#?_$£€%".indexOf(c) >= 0);
    }

    /** "{{first_name}}", "{{ company.name }}": what programs fill in. */
    private static boolean isOneName(String text, Span inside) {
        return inside.in(text)
                .chars()
                .allMatch(c -> Characters.isWord(c) || c == '_' || c == '.' || c == ' ' || c == '-');
    }

    /** True where nothing but the names of things and marks stands inside: "[Company Name]", "[City, State]". */
    private boolean isMadeOfThings(Hits hits, String text, Span inside) {
        int reached = inside.start();
        for (Hit thing : hits.within(things, inside)) {
            if (thing.at().start() <= reached
                    || isMarksOnly(text, reached, thing.at().start())) {
                reached = Math.max(reached, thing.at().end());
            }
        }
        return reached > inside.start() && isMarksOnly(text, reached, inside.end());
    }

    /** "[Facility Name]", "<<OUTLET ADDRESS>>": a few words with capitals, of which the last is the name of a thing. */
    private boolean isNameOfThing(Hits hits, String text, Span inside) {
        String words = inside.in(text);
        boolean endsWithThing = hits.within(things, inside).stream()
                .anyMatch(thing -> thing.at().end() == inside.end());
        return endsWithThing
                && hits.wordCount(inside) <= MOST_WORDS
                && words.indexOf(' ') > 0
                && !SMALL_WORD.matcher(words).find();
    }

    private static boolean isMarksOnly(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.isWord(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isInnocent(Hits hits, Span slot) {
        int from = Math.min(slot.start(), hits.wordsBefore(slot.start(), WORDS_BEFORE));
        return hits.anyWithin(lookAlikes, new Span(from, slot.end()));
    }

    /** The words with all the brackets around them. */
    private static Span widened(String text, Span inside, char open, char close) {
        int start = inside.start();
        while (start > 0 && (text.charAt(start - 1) == open || Characters.isBlank(text.charAt(start - 1)))) {
            start--;
        }
        int end = inside.end();
        while (end < text.length() && (text.charAt(end) == close || Characters.isBlank(text.charAt(end)))) {
            end++;
        }
        return new Span(start, end).trimmed(text);
    }
}
