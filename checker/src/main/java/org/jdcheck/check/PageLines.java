package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hit;
import org.jdcheck.phrase.Hits;
import org.jdcheck.phrase.PhraseSet;
import org.jdcheck.posting.Characters;
import org.jdcheck.posting.Line;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Lines that hold nothing but buttons, menus and notices of a web page.
 *
 * @param words what is left over wherever it is alone in its line
 * @param inCompany what may well stand alone ("Apply now"), and is left over beside others ("Apply now | Save")
 * @param openers what makes a leftover of the whole line that begins with it ("You may also like: …")
 * @param closers what makes one of the short line that ends with it ("Bramble company logo")
 */
public record PageLines(PhraseSet words, PhraseSet inCompany, PhraseSet openers, PhraseSet closers) implements Matcher {
    private static final int LONGEST_LINE = 200;
    private static final int MOST_WORDS_TO_CLOSER = 6;
    private static final int FEWEST_TOGETHER = 2;
    private static final String SEPARATORS = "|>»›•·/→";

    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        if (!hits.any(words) && !hits.any(inCompany) && !hits.any(openers) && !hits.any(closers)) {
            return List.of();
        }
        List<Span> leftovers = new ArrayList<>();
        Set<Integer> lines = new HashSet<>();
        for (Line line : posting.lines()) {
            Span at = line.span().trimmed(posting.text());
            if (at.end() > at.start()
                    && at.end() - at.start() <= LONGEST_LINE
                    && (isLeftover(posting.text(), hits, at)
                            || beginsAsOne(posting.text(), hits, at)
                            || endsAsOne(posting.text(), hits, at))) {
                leftovers.add(withoutMarks(posting.text(), at));
                lines.add(line.number());
            }
        }
        return leftovers.stream()
                .<Match>map(at -> new Match.Said(at, Map.of(), LineRemoval.of(posting, at, lines)))
                .toList();
    }

    private boolean beginsAsOne(String text, Hits hits, Span line) {
        int first = firstWord(text, line.start(), line.end());
        return longestAt(hits.within(openers, line), first) > first;
    }

    private boolean endsAsOne(String text, Hits hits, Span line) {
        int last = withoutMarks(text, line).end();
        return hits.within(closers, line).stream().anyMatch(hit -> hit.at().end() == last)
                && hits.wordCount(line) <= MOST_WORDS_TO_CLOSER;
    }

    private static int firstWord(String text, int from, int limit) {
        int first = from;
        while (first < limit && !Characters.isWord(text.charAt(first))) {
            first++;
        }
        return first;
    }

    private boolean isLeftover(String text, Hits hits, Span line) {
        List<Hit> alone = hits.within(words, line);
        List<Hit> together = hits.within(inCompany, line);
        if (alone.isEmpty() && together.isEmpty()) {
            return false;
        }
        int reached = line.start();
        int pieces = 0;
        boolean ofItself = false;
        while (true) {
            reached = firstWord(text, reached, line.end());
            if (reached >= line.end()) {
                break;
            }
            int further = Math.max(longestAt(alone, reached), longestAt(together, reached));
            if (further <= reached) {
                further = pieces == 0 ? reached : numberEnd(text, reached, line.end());
                if (further <= reached) {
                    return false;
                }
                reached = further;
                continue;
            }
            ofItself |= longestAt(alone, reached) == further;
            reached = further;
            pieces++;
        }
        return ofItself || (pieces >= FEWEST_TOGETHER && hasSeparator(text, line)) || pieces > FEWEST_TOGETHER;
    }

    /** "Views 402": a number says nothing for or against. */
    private static int numberEnd(String text, int from, int limit) {
        int end = from;
        while (end < limit && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end < limit && Character.isLetter(text.charAt(end)) ? from : end;
    }

    private static int longestAt(List<Hit> hits, int start) {
        int end = start;
        for (Hit hit : hits) {
            if (hit.at().start() == start) {
                end = Math.max(end, hit.at().end());
            }
        }
        return end;
    }

    private static boolean hasSeparator(String text, Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Span withoutMarks(String text, Span line) {
        int start = line.start();
        int end = line.end();
        while (start < end && !Characters.isWord(text.charAt(start))) {
            start++;
        }
        while (end > start && !Characters.isWord(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
