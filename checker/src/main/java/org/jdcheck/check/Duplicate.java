package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.Repeat;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Sentences and list items that stand twice, word for word or but for a word, and long runs of words inside other
 * sentences; a repeated block is one finding.
 *
 * @param fewestWords shorter stretches may well stand twice, but for items of one list
 * @param fewestWordsInside how long a run of words inside other sentences must be
 */
public record Duplicate(int fewestWords, int fewestWordsInside) implements Matcher {
    /** Without a full stop it may be a title or an entry of a form, unless it is long. */
    private static final int FEWEST_WITHOUT_STOP = 10;

    private static final int FEWEST_BEHIND_A_LABEL = 15;
    private static final int FEWEST_IN_ONE_LIST = 2;
    private static final int FEWEST_IN_TWO_LISTS = 5;
    private static final int FEWEST_OF_A_LINE = 4;
    private static final int FEWEST_OF_A_FAR_LINE = 7;
    private static final int FEWEST_IN_A_BLOCK = 5;

    /** A run of words that goes on to the end of the sentence may be so much shorter. */
    private static final int WORDS_OF_AN_END = 8;

    private static final Pattern SMALL_WORD = Pattern.compile("\\b(?!(?:and|of|the|for|in|to|a)\\b)\\p{Ll}{2}");
    private static final Pattern INITIALS = Pattern.compile("\\b\\p{Lu}\\.\\p{Lu}\\.$");
    private static final Pattern ANSWER = Pattern.compile("(?i)^(?:none|yes|no|not|other|n/a|i have|i am|i do)\\b");
    private static final Set<String> OPEN_ENDS = Set.of(
            "will", "to", "for", "with", "be", "include", "includes", "including", "must", "the", "of", "and", "or");

    /**
     * A repeated stretch.
     *
     * @param first the item it began to repeat
     * @param lastNumber its last item
     * @param lastFirst the item that the last one repeats
     * @param words how long it is
     * @param tells true where one of its items is enough to say that it was pasted twice
     */
    private record Repeated(Span span, int first, int lastNumber, int lastFirst, int words, boolean tells) {
        boolean isOneItem() {
            return lastFirst == first;
        }
    }

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        TreeSet<Span> found = new TreeSet<>();
        List<Span> items = new ArrayList<>();
        for (Repeated one : repeatedItems(posting, hits, items)) {
            if (one.tells() || (!one.isOneItem() && one.words() >= FEWEST_IN_A_BLOCK)) {
                found.add(one.span());
                matches.add(said(posting, one.span(), items.get(one.first())));
            }
        }
        for (Repeat run : hits.repeats(fewestWordsInside - WORDS_OF_AN_END)) {
            Span second = run.second();
            boolean standsApart = !second.overlapsAny(found) && !isAddress(posting.text(), second);
            boolean isStatement = posting.sectionAt(second.start()).kind() == Section.Kind.EQUAL_OPPORTUNITY;
            boolean isLong = spacedWords(second.in(posting.text())) >= fewestWordsInside;
            if (standsApart && !isStatement && (isLong || endsSentence(posting.text(), second))) {
                matches.add(said(posting, second, run.first()));
            }
        }
        return matches;
    }

    private static int spacedWords(String words) {
        return words.split("\\s+", -1).length;
    }

    private static boolean endsSentence(String text, Span run) {
        return run.end() < text.length() && isStop(text.charAt(run.end()));
    }

    private static Match said(Posting posting, Span second, Span first) {
        return new Match.Said(
                second,
                Map.of("line", String.valueOf(posting.lineAt(first.start()).number())));
    }

    private List<Repeated> repeatedItems(Posting posting, Hits hits, List<Span> items) {
        Map<Long, Integer> firstSeen = new HashMap<>();
        SaidBefore saidBefore = new SaidBefore();
        List<Repeated> repeated = new ArrayList<>();
        for (Section section : posting.sections()) {
            int sectionStart = items.size();
            for (Item item : section.items()) {
                int number = items.size();
                Span span = item.span();
                items.add(span);
                Integer first = firstSeen.putIfAbsent(hits.digest(span), number);
                boolean same = first != null && isSame(posting.text(), items.get(first), span);
                Integer alike = saidBefore.add(number, span.in(posting.text()));
                Integer earlier = same ? first : alike;
                if (earlier == null || isAddress(posting.text(), span)) {
                    continue;
                }
                Span before = items.get(earlier);
                boolean tells = tells(posting.text(), hits, before, item, same, earlier >= sectionStart);
                if (tells || same) {
                    boolean says = !isLabel(posting.text(), span)
                            && !isName(span.in(posting.text()))
                            && !hasFigure(posting.text(), span);
                    int words = says ? hits.wordCount(span) : 0;
                    add(repeated, new Repeated(span, earlier, number, earlier, words, tells));
                }
            }
        }
        return repeated;
    }

    /** Whether the item may not well stand twice. */
    private boolean tells(String text, Hits hits, Span before, Item item, boolean same, boolean sameSection) {
        Span span = item.span();
        int words = hits.wordCount(span);
        if ((isLabel(text, span) && words < FEWEST_BEHIND_A_LABEL) || endsOpen(text, span)) {
            return false;
        }
        boolean isSentence = isStop(text.charAt(span.end() - 1)) || isStop(text.charAt(before.end() - 1));
        if (words >= FEWEST_WITHOUT_STOP || (isSentence && words > fewestWords && !isInitials(span.in(text)))) {
            return true;
        }
        if (isSentence || hasFigure(text, span)) {
            return false;
        }
        boolean isName = isName(span.in(text));
        if (item.isBullet()) {
            return (sameSection && words >= (isName ? FEWEST_IN_ONE_LIST + 1 : FEWEST_IN_ONE_LIST))
                    || (same && words >= FEWEST_IN_TWO_LISTS);
        }
        return !isName && words >= (sameSection ? FEWEST_OF_A_LINE : FEWEST_OF_A_FAR_LINE) && (sameSection || same);
    }

    /** "0120E M.J." */
    private static boolean isInitials(String words) {
        return INITIALS.matcher(words).find();
    }

    private static boolean hasFigure(String text, Span span) {
        return text.subSequence(span.start(), span.end()).chars().anyMatch(Character::isDigit);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!';
    }

    /** "As a baker, you will": what follows is another thing each time. */
    private static boolean endsOpen(String text, Span span) {
        int last = text.lastIndexOf(' ', span.end() - 1);
        return last > span.start()
                && OPEN_ENDS.contains(text.substring(last + 1, span.end()).toLowerCase(Locale.ROOT));
    }

    /** "Lead Business Intelligence Engineer", "None of the above": titles and answers may stand in several places. */
    private static boolean isName(String words) {
        return !SMALL_WORD.matcher(words).find() || ANSWER.matcher(words).find();
    }

    /** A stretch that goes on where the last one ended, in both copies, is the same stretch. */
    private static void add(List<Repeated> repeated, Repeated next) {
        Repeated last = repeated.isEmpty() ? null : Objects.requireNonNull(repeated.getLast());
        if (last != null && last.lastNumber() == next.lastNumber() - 1 && last.lastFirst() == next.first() - 1) {
            Span both = new Span(last.span().start(), next.span().end());
            repeated.set(
                    repeated.size() - 1,
                    new Repeated(
                            both,
                            last.first(),
                            next.lastNumber(),
                            next.lastFirst(),
                            last.words() + next.words(),
                            last.tells() || next.tells()));
        } else {
            repeated.add(next);
        }
    }

    /** Running heads of printed pages carry an address; they are leftovers of a page, not repeated text. */
    private static boolean isAddress(String text, Span item) {
        String words = item.in(text);
        return words.contains("://") || words.contains("www.");
    }

    /** "Reports to: the head of the department of works": a form may ask the same thing in two places. */
    private static boolean isLabel(String text, Span item) {
        int colon = text.indexOf(':', item.start());
        return colon > 0 && colon < Math.min(item.end(), item.start() + 30);
    }

    private static boolean isSame(String text, @Nullable Span first, Span second) {
        return first != null
                && first.in(text)
                        .replaceAll("\\s+", " ")
                        .equalsIgnoreCase(second.in(text).replaceAll("\\s+", " "));
    }
}
