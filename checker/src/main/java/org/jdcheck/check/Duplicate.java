package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
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

    private static final int FEWEST_IN_ONE_LIST = 3;

    /** A repeated stretch, the item it began to repeat, and the numbers of its last item and of the one that repeats. */
    private record Repeated(Span span, int first, int lastNumber, int lastFirst, int words) {}

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        List<Match> matches = new ArrayList<>();
        TreeSet<Span> found = new TreeSet<>();
        List<Span> items = new ArrayList<>();
        for (Repeated one : repeatedItems(posting, hits, items)) {
            if (one.words() > fewestWords) {
                found.add(one.span());
                matches.add(said(posting, one.span(), items.get(one.first())));
            }
        }
        for (Repeat run : hits.repeats(fewestWordsInside)) {
            boolean standsApart = !run.second().overlapsAny(found) && !isAddress(posting.text(), run.second());
            boolean isStatement = posting.sectionAt(run.second().start()).kind() == Section.Kind.EQUAL_OPPORTUNITY;
            if (standsApart && !isStatement) {
                matches.add(said(posting, run.second(), run.first()));
            }
        }
        return matches;
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
                Integer alike = hits.wordCount(span) < SaidBefore.FEWEST_WORDS
                        ? null
                        : saidBefore.add(number, span.in(posting.text()));
                Integer earlier = same ? first : alike;
                if (earlier == null || isAddress(posting.text(), span) || isLabel(posting.text(), span)) {
                    continue;
                }
                boolean sameList = same && item.isBullet() && earlier >= sectionStart;
                int words = words(posting.text(), hits, span, same, sameList);
                if (words > 0) {
                    add(repeated, span, number, earlier, words);
                }
            }
        }
        return repeated;
    }

    /** How much a repeated item counts; 0 where it may well stand twice. */
    private int words(String text, Hits hits, Span span, boolean same, boolean sameList) {
        int words = hits.wordCount(span);
        boolean isEntryOfForm =
                text.subSequence(span.start(), span.end()).chars().anyMatch(Character::isDigit);
        if (sameList && words >= FEWEST_IN_ONE_LIST && !isEntryOfForm) {
            return fewestWords + words;
        }
        boolean isSentence = ".!".indexOf(text.charAt(span.end() - 1)) >= 0;
        return isSentence || (same && words >= FEWEST_WITHOUT_STOP) ? words : 0;
    }

    /** A stretch that goes on where the last one ended, in both copies, is the same stretch. */
    private static void add(List<Repeated> repeated, Span span, int number, int first, int words) {
        Repeated last = repeated.isEmpty() ? null : Objects.requireNonNull(repeated.getLast());
        if (last != null && last.lastNumber() == number - 1 && last.lastFirst() == first - 1) {
            Span both = new Span(last.span().start(), span.end());
            repeated.set(repeated.size() - 1, new Repeated(both, last.first(), number, first, last.words() + words));
        } else {
            repeated.add(new Repeated(span, first, number, first, words));
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
