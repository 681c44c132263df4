package org.jdcheck.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdcheck.facts.Facts;
import org.jdcheck.phrase.Hits;
import org.jdcheck.posting.Item;
import org.jdcheck.posting.Posting;
import org.jdcheck.posting.Section;
import org.jdcheck.posting.Span;
import org.jdcheck.rule.Match;
import org.jdcheck.rule.Matcher;

/**
 * Sentences and list items that stand twice; a repeated block is one finding.
 *
 * @param fewestWords shorter ones may well stand twice
 */
public record Duplicate(int fewestWords) implements Matcher {
    @Override
    public List<Match> match(Posting posting, Facts facts, Hits hits) {
        Map<Long, Integer> firstSeen = new HashMap<>();
        List<Span> items = new ArrayList<>();
        List<Span> repeated = new ArrayList<>();
        List<Integer> firsts = new ArrayList<>();
        int lastRepeated = -2;
        int lastFirst = -2;
        for (Section section : posting.sections()) {
            for (Item item : section.items()) {
                int number = items.size();
                items.add(item.span());
                Integer first = firstSeen.putIfAbsent(hits.digest(item.span()), number);
                if (first == null || !isSame(posting.text(), items.get(first), item.span())) {
                    continue;
                }
                boolean goesOn = lastRepeated == number - 1 && lastFirst == first - 1 && !repeated.isEmpty();
                boolean longEnough =
                        hits.wordCount(item.span()) >= fewestWords && !isAddress(posting.text(), item.span());
                if (goesOn && longEnough) {
                    repeated.set(
                            repeated.size() - 1,
                            new Span(repeated.getLast().start(), item.span().end()));
                } else if (longEnough) {
                    repeated.add(item.span());
                    firsts.add(first);
                }
                if (longEnough) {
                    lastRepeated = number;
                    lastFirst = first;
                }
            }
        }
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < repeated.size(); i++) {
            int line = posting.lineAt(items.get(firsts.get(i)).start()).number();
            matches.add(new Match.Said(repeated.get(i), Map.of("line", String.valueOf(line))));
        }
        return matches;
    }

    /** Running heads of printed pages carry an address; they are leftovers of a page, not repeated text. */
    private static boolean isAddress(String text, Span item) {
        String words = item.in(text);
        return words.contains("://") || words.contains("www.");
    }

    private static boolean isSame(String text, Span first, Span second) {
        return first.in(text)
                .replaceAll("\\s+", " ")
                .equalsIgnoreCase(second.in(text).replaceAll("\\s+", " "));
    }
}
